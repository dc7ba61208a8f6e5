package dev.leastscope.maven;

import dev.leastscope.engine.CheckRequest;
import dev.leastscope.engine.Engine;
import dev.leastscope.engine.Status;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compares what is requested now with the lock file: which requests grew or shrank, and so who must authenticate again.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class DiffMojo extends AbstractProjectMojo {
    /**
     * Where to write the answer: JSON when its name ends with .json, else text. When absent it is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Override
    Status run() {
        return Engine.diff(request(CheckRequest.Code.NONE, outputFile));
    }
}
