package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.run.Status;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Computes the least OAuth scopes for what the project does with Nylas, judges the scopes that it asks for, writes the
 * reports, and fails the build when a finding has at least the severity failOn.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
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

    /**
     * Whether the check fails when no manifest is found.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.requireManifest", defaultValue = "false")
    private boolean requireManifest;

    /**
     * Whether the check fails when a part of the code could not be read: places in code, classes, or class folders that are
     * missing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.failOnIncomplete", defaultValue = "false")
    private boolean failOnIncomplete;

    /**
     * Whether the facts of the module's code are written into its classes (META-INF/leastscope/facts.json), so that its jar
     * contains them for the projects that use it. Bind the goal to the phase process-classes: in verify, the jar is already
     * made.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.attachFacts", defaultValue = "false")
    private boolean attachFacts;

    /**
     * Whether the module's test classes are scanned, too: as a separate set, which is printed and written to
     * test-facts.json. What only tests do does not count for the application and is not judged.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.scanTests", defaultValue = "false")
    private boolean scanTests;

    @Override
    Status run() {
        return Engine.check(request(
                        code().attachingFacts(attachFacts).withTests(scanTests),
                        policy(requireManifest, failOnIncomplete),
                        formats))
                .status();
    }
}
