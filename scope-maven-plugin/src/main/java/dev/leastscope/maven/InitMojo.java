package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.Status;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes a commented nylas-scopes.yaml from what the compiled code does: mvn process-classes scope:init. Never touches an
 * existing manifest.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class InitMojo extends AbstractScanningMojo {
    @Override
    Status run() {
        return Engine.init(request(code(), List.of(), null));
    }
}
