package dev.leastscope.engine.project;

import java.nio.file.Path;
import java.util.List;

/**
 * The modules that one build works on.
 *
 * @since 0.1.0
 */
public interface Reactor {
    /** All modules of the build. */
    List<SourceModule> modules();

    /** The folder in which the check of a module leaves its results; it may not exist yet. */
    Path results(SourceModule module);
}
