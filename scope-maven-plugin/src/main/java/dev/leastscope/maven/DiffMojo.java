package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.DiffRequest;
import dev.leastscope.engine.run.Status;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compares the requested scopes with the lock file: which requests ask for more or less, and who must authenticate again. With a
 * base it runs a check and compares it with an earlier report: new and fixed findings, scopes, and who must authenticate again.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class DiffMojo extends AbstractScanningMojo {
    /**
     * The report.json of an earlier check to compare with. When absent, the lock file is compared, and no code is read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.base")
    private File base;

    /**
     * The file for the answer: JSON when its name ends with .json, Markdown when a base is given and it
     * ends with .md, otherwise text. When absent, the answer is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Override
    Status run() {
        return Engine.diff(new DiffRequest(request(code(), outputFile), path(base)));
    }
}
