package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.run.Status;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes a nylas-scopes.yaml with comments from what the compiled code of all modules does, at the source root or in the file that
 * scope.manifest names: mvn process-classes scope:init. Never changes an existing manifest.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "init",
        aggregator = true,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class InitMojo extends AbstractScanningMojo {
    @Override
    Status run() {
        return Engine.init(request(code(), null));
    }
}
