package dev.leastscope.maven;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.scan.Scanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

/**
 * What a module's compiled classes do. With them are read the classes of upstream modules that no manifest governs: they
 * belong to whoever uses them.
 */
final class CodeScan {
    private final ModuleSettings settings;
    private final Confidence minConfidence;
    private final List<String> sdkPackages;

    CodeScan(ModuleSettings settings, String minConfidence, List<String> sdkPackages) throws MojoExecutionException {
        this.settings = settings;
        this.minConfidence = confidence(minConfidence);
        this.sdkPackages = sdkPackages;
    }

    /**
     * Scans.
     *
     * @param archives jars to scan, too
     */
    CodeFacts facts(List<Path> archives) {
        ScanRequest.Builder request = ScanRequest.builder()
                .sourceRoot(settings.sourceRoot())
                .minConfidence(minConfidence)
                .sdkPackages(sdkPackages);
        boolean compiled = true;
        boolean nothingToRead = archives.isEmpty();
        for (MavenProject module : modules()) {
            List<Path> classes = BuildModules.classFolders(module);
            List<Path> sources = BuildModules.sourceFolders(module);
            compiled &= !classes.isEmpty() || sources.isEmpty();
            nothingToRead &= classes.isEmpty();
            for (Path folder : classes) {
                request.classDirectory(folder);
            }
            for (Path folder : sources) {
                request.sourceDirectory(folder);
            }
        }
        if (nothingToRead) {
            // The usual case of a POM that only aggregates: it must not pay for loading the scanner.
            return new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, compiled);
        }
        for (Path archive : archives) {
            request.archive(archive);
        }
        return Scanner.scan(request.compiled(compiled).build());
    }

    private List<MavenProject> modules() {
        List<MavenProject> modules = new ArrayList<>();
        modules.add(settings.project());
        for (MavenProject upstream : BuildModules.upstream(settings.session(), settings.project())) {
            if (ManifestLocator.find(upstream.getBasedir().toPath(), settings.sourceRoot())
                    .isEmpty()) {
                modules.add(upstream);
            }
        }
        return modules;
    }

    /** The jars of the module's dependencies; modules of the same build are not among them. */
    List<Path> dependencies(ProjectDependenciesResolver resolver) throws MojoExecutionException {
        try {
            List<Path> jars = new ArrayList<>();
            for (Dependency dependency : resolver.resolve(new DefaultDependencyResolutionRequest(
                            settings.project(), settings.session().getRepositorySession()))
                    .getResolvedDependencies()) {
                boolean used = "compile".equals(dependency.getScope()) || "runtime".equals(dependency.getScope());
                if (used
                        && dependency.getArtifact().getFile() != null
                        && dependency.getArtifact().getFile().isFile()) {
                    jars.add(dependency.getArtifact().getFile().toPath());
                }
            }
            return jars;
        } catch (DependencyResolutionException e) {
            throw new MojoExecutionException(
                    "scanDependencies (scope.scanDependencies): the dependencies cannot be resolved: "
                            + e.getMessage());
        }
    }

    private static Confidence confidence(String word) throws MojoExecutionException {
        for (Confidence confidence : Confidence.values()) {
            if (confidence.id().equals(word)) {
                return confidence;
            }
        }
        throw new MojoExecutionException("minConfidence (scope.minConfidence): '" + word
                + "' is no confidence; write direct, reference, literal or guess");
    }
}
