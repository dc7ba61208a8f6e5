package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.ResolveRequest;
import dev.leastscope.engine.run.Status;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Prints the least set of scopes for each request of the project, with the reason for each scope. It judges nothing and never
 * fails because of the requested scopes.
 *
 * @since 0.1.0
 */
@Mojo(name = "resolve", requiresProject = false, requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class ResolveMojo extends AbstractScanningMojo {
    /**
     * Only this provider.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.provider")
    private String provider;

    /**
     * The file for the answer: JSON when its name ends with .json, otherwise text. When absent, the answer is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Override
    Status run() {
        return Engine.resolve(new ResolveRequest(request(code(), outputFile), Optional.ofNullable(provider)));
    }
}
