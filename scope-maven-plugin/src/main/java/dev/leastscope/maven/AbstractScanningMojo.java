package dev.leastscope.maven;

import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.DependencyJars;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/** The common parameters of goals for a module's compiled code. */
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
     * The lowest confidence with which facts from code count: direct, reference, literal or guess. A fact with a lower one is
     * reported as a place that could not be read completely.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.minConfidence", defaultValue = "literal")
    private String minConfidence;

    /**
     * The packages of the Nylas SDK's classes; name another one for a relocated SDK.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.sdkPackages", defaultValue = "com.nylas")
    private List<String> sdkPackages;

    /**
     * Folders of compiled classes, or jars, to scan where there is no POM. Inside a project the build names them, and
     * this parameter is refused.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.classes")
    private List<File> classes;

    /**
     * Files that show which Nylas operations ran: NDJSON, HAR, access logs and others, plain or gzip. Files that the guard
     * wrote into target/scope are always read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.usage")
    private List<File> usage;

    /** Created only when dependencies are scanned, because that is expensive. */
    @Inject
    private Provider<ProjectDependenciesResolver> dependenciesResolver;

    /** The code to scan. */
    final CheckRequest.Code code() {
        Optional<DependencyJars> jars = scanDependencies && hasProject()
                ? Optional.of(new MavenDependencyJars(dependenciesResolver.get(), project(), session()))
                : Optional.empty();
        return new CheckRequest.Code(scan, minConfidence, sdkPackages, paths(classes), jars, paths(usage));
    }
}
