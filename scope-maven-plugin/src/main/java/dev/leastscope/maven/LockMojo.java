package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.run.Status;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the scopes that are requested now into one sorted file beside the manifest. Commit it at a release: from then on
 * scope:check reports when a request asks for more, because existing users must then authenticate again.
 *
 * @since 0.1.0
 */
@Mojo(name = "lock", requiresProject = false, requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class LockMojo extends AbstractScanningMojo {
    @Override
    Status run() {
        return Engine.lock(request(code(), null));
    }
}
