package dev.leastscope.maven;

import dev.leastscope.integration.CodeFacts;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/** What every goal has that looks at a module's compiled code. */
abstract class AbstractScanningMojo extends AbstractProjectMojo {
    /**
     * Whether compiled classes are scanned for Nylas calls.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.scan", defaultValue = "true")
    private boolean scan;

    /**
     * Whether the module's compile and runtime dependencies are scanned, too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.scanDependencies", defaultValue = "false")
    private boolean scanDependencies;

    /**
     * How surely a fact must have been read from code to count: direct, reference, literal or guess.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.minConfidence", defaultValue = "reference")
    private String minConfidence;

    /**
     * Packages in which the Nylas SDK's classes lie; name another one for a relocated SDK.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.sdkPackages", defaultValue = "com.nylas")
    private List<String> sdkPackages;

    /** Asked for only when dependencies are scanned: making one is dear. */
    @Inject
    private Provider<ProjectDependenciesResolver> dependenciesResolver;

    /** What the code does; empty when scanning is off. */
    final Optional<CodeFacts> facts(ModuleSettings settings) throws MojoExecutionException {
        if (!scan) {
            return Optional.empty();
        }
        CodeScan code = new CodeScan(settings, minConfidence, sdkPackages);
        return Optional.of(code.facts(scanDependencies ? code.dependencies(dependenciesResolver.get()) : List.of()));
    }
}
