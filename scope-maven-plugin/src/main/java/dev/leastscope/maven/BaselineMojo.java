package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.run.Status;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Accepts the findings of today: writes them into one sorted file beside the manifest, which scope:check reads and never
 * writes. Run it once when a project begins to be checked, and again to remove what has been solved. Where several modules
 * share a manifest, run it after the build: mvn verify scope:baseline. It reads what scope:check left in each module.
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
