package dev.leastscope.engine.project;

import java.nio.file.Path;
import java.util.List;

/**
 * The modules of one build.
 *
 * @since 0.1.0
 */
public interface Reactor {
    /** All modules of the build. */
    List<SourceModule> modules();

    /** The folder with the results of a module's check; it may not exist yet. */
    Path results(SourceModule module);
}
