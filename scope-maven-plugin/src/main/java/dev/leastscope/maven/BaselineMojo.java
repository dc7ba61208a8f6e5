package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.run.Status;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Accepts the current findings: writes them into one sorted file beside the manifest, which scope:check reads and never
 * writes. Run it once when you begin to check a project, and again to remove findings that are fixed. If several modules
 * share a manifest, run it after the build: mvn verify scope:baseline. It reads the facts that scope:check wrote in each module.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "baseline",
        aggregator = true,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class BaselineMojo extends AbstractScanningMojo {
    @Override
    Status run() {
        return Engine.baseline(request(code(), null));
    }
}
