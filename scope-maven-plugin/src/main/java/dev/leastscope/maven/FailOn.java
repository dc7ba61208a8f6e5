package dev.leastscope.maven;

import dev.leastscope.integration.Severity;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The setting {@code failOn}. */
final class FailOn {
    private FailOn() {}

    /** From which severity on a finding fails the build; empty for {@code never}. */
    static Optional<Severity> of(String word) throws MojoExecutionException {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word)) {
                return Optional.of(severity);
            }
        }
        if ("never".equals(word)) {
            return Optional.empty();
        }
        throw new MojoExecutionException(
                "failOn (scope.failOn): '" + word + "' is no severity; write error, warning, note or never");
    }
}
