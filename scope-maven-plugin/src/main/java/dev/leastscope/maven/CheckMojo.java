package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.Status;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Computes the least OAuth scopes for what the project does with Nylas, judges the scopes that it asks for, writes the
 * reports and fails the build when a finding reaches failOn.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class CheckMojo extends AbstractScanningMojo {
    /**
     * Which reports are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.formats", defaultValue = "json,md,html")
    private List<String> formats;

    @Override
    Status run() {
        return Engine.check(request(code(), formats, null)).status();
    }
}
