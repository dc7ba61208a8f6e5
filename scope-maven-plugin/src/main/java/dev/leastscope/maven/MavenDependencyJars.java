package dev.leastscope.maven;

import dev.leastscope.engine.request.DependencyJars;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

/** The files of a module's dependencies, resolved by Maven. */
final class MavenDependencyJars implements DependencyJars {
    private final ProjectDependenciesResolver resolver;
    private final MavenProject project;
    private final MavenSession session;

    MavenDependencyJars(ProjectDependenciesResolver resolver, MavenProject project, MavenSession session) {
        this.resolver = resolver;
        this.project = project;
        this.session = session;
    }

    @Override
    public List<Path> jars() {
        try {
            List<Path> jars = new ArrayList<>();
            for (Dependency dependency : resolver.resolve(
                            new DefaultDependencyResolutionRequest(project, session.getRepositorySession()))
                    .getResolvedDependencies()) {
                boolean used = "compile".equals(dependency.getScope()) || "runtime".equals(dependency.getScope());
                File file = dependency.getArtifact().getFile();
                if (used && file != null) {
                    jars.add(file.toPath());
                }
            }
            return jars;
        } catch (DependencyResolutionException e) {
            throw new BadInputException(
                    Setting.SCAN_DEPENDENCIES, "the dependencies cannot be resolved: " + e.getMessage());
        }
    }
}
