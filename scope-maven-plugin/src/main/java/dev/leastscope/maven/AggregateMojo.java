package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.Status;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Reports the findings that need all modules: features that no code uses, suppressions that nothing needs. Run it after
 * the build: mvn verify scope:aggregate. It reads the facts.json that scope:check wrote in each module, and writes its
 * reports into target/scope/aggregate of the module that contains the manifest.
 *
 * @since 0.1.0
 */
@Mojo(name = "aggregate", aggregator = true, requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class AggregateMojo extends AbstractProjectMojo {
    /**
     * Which reports are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.formats", defaultValue = "json,md,html")
    private List<String> formats;

    /**
     * Files that show which Nylas operations ran: NDJSON, HAR, access logs and others, plain or gzip. The files that the checks of the
     * modules have read need not be named again.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.usage")
    private List<File> usage;

    @Override
    Status run() {
        return Engine.aggregate(request(CheckRequest.Code.NONE.withUsage(paths(usage)), policy(false, false), formats));
    }
}
