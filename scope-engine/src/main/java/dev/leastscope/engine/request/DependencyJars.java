package dev.leastscope.engine.request;

import dev.leastscope.engine.run.BadInputException;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the jars of a module's compile and runtime dependencies.
 *
 * @since 0.1.0
 */
public interface DependencyJars {
    /**
     * Resolves the jars. Anything that is not a file is ignored, such as the class folder of a module of the same
     * build.
     *
     * @throws BadInputException when a dependency cannot be resolved
     */
    List<Path> jars();
}
