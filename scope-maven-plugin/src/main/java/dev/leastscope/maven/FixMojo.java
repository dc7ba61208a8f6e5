package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.FixRequest;
import dev.leastscope.engine.run.Status;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Edits nylas-scopes.yaml and fixes findings: adds missing scopes, corrects misspelt names, removes duplicates. Comments
 * and style stay. Run scope:fix -Dscope.dryRun first to see the difference.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class FixMojo extends AbstractScanningMojo {
    /**
     * Which fixes are applied: safe (removes nothing that the application needs), or least (also removes scopes that nothing needs, and
     * narrows scopes that are too broad).
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.level", defaultValue = "safe")
    private String level;

    /**
     * Prints the difference and writes nothing when true.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    Status run() {
        return Engine.fix(new FixRequest(request(code(), null), level, dryRun));
    }
}
