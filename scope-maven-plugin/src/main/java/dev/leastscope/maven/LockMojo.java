package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.run.Status;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes what is requested today into one sorted file beside the manifest. Commit it at a release: from then on
 * scope:check says when requested scopes have grown, so that existing users must authenticate again.
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
