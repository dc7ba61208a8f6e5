package dev.leastscope.maven;

import dev.leastscope.engine.project.LibraryJar;
import dev.leastscope.engine.project.PomDeclaration;
import dev.leastscope.engine.project.SourceModule;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.LocalRepositoryManager;

/** A module of a Maven build. */
final class MavenModule implements SourceModule {
    private final MavenProject project;
    private final MojoExecution execution;
    private final boolean single;
    private final MavenSession session;

    /**
     * Creates a module.
     *
     * @param execution the running goal, whose configuration can contain the element {@code <integration>}
     * @param single whether the module is the complete project
     * @param session the session with the local repository and the other modules
     */
    MavenModule(MavenProject project, MojoExecution execution, boolean single, MavenSession session) {
        this.project = project;
        this.execution = execution;
        this.single = single;
        this.session = session;
    }

    MavenProject project() {
        return project;
    }

    @Override
    public String id() {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    @Override
    public Path folder() {
        return absolute(project.getBasedir());
    }

    @Override
    public Optional<Path> projectFile() {
        return project.getFile() == null ? Optional.empty() : Optional.of(absolute(project.getFile()));
    }

    @Override
    public List<Path> parentFolders() {
        List<Path> folders = new ArrayList<>();
        for (MavenProject parent = project.getParent();
                parent != null && parent.getFile() != null;
                parent = parent.getParent()) {
            folders.add(absolute(parent.getBasedir()));
        }
        return folders;
    }

    @Override
    public Optional<PomDeclaration> declaration() {
        return PomConfiguration.integration(execution, project);
    }

    @Override
    public List<Path> classes() {
        String folder = project.getBuild() == null ? null : project.getBuild().getOutputDirectory();
        return folder == null ? List.of() : List.of(Path.of(folder));
    }

    @Override
    public List<Path> sourceFolders() {
        return folders(project.getCompileSourceRoots());
    }

    @Override
    public List<Path> testClasses() {
        String folder = project.getBuild() == null ? null : project.getBuild().getTestOutputDirectory();
        return folder == null ? List.of() : List.of(Path.of(folder));
    }

    @Override
    public List<Path> testSourceFolders() {
        return folders(project.getTestCompileSourceRoots());
    }

    private static List<Path> folders(List<String> roots) {
        List<Path> folders = new ArrayList<>(roots.size());
        for (String root : roots) {
            folders.add(Path.of(root));
        }
        return folders;
    }

    @Override
    public List<String> dependencies() {
        List<Dependency> dependencies = project.getDependencies();
        List<String> shipped = new ArrayList<>(dependencies.size());
        for (Dependency dependency : dependencies) {
            if (!"test".equals(dependency.getScope()) && !"provided".equals(dependency.getScope())) {
                shipped.add(dependency.getGroupId() + ":" + dependency.getArtifactId());
            }
        }
        return shipped;
    }

    /**
     * The jars of the direct dependencies in the local repository, where the compiler has put them. Nothing is
     * resolved, because that would take longer than the check.
     */
    @Override
    public List<LibraryJar> libraries() {
        RepositorySystemSession repository = session.getRepositorySession();
        List<LibraryJar> libraries = new ArrayList<>();
        for (Dependency dependency : project.getDependencies()) {
            if (!"test".equals(dependency.getScope()) && !isModule(dependency)) {
                Artifact artifact = RepositoryUtils.toDependency(dependency, repository.getArtifactTypeRegistry())
                        .getArtifact();
                libraries.add(new LibraryJar(
                        artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion(),
                        file(dependency, artifact, repository)));
            }
        }
        return libraries;
    }

    private static Path file(Dependency dependency, Artifact artifact, RepositorySystemSession repository) {
        if (dependency.getSystemPath() != null) {
            return Path.of(dependency.getSystemPath());
        }
        LocalRepositoryManager local = repository.getLocalRepositoryManager();
        return local.getRepository().getBasedir().toPath().resolve(local.getPathForLocalArtifact(artifact));
    }

    private boolean isModule(Dependency dependency) {
        for (MavenProject other : session.getProjects()) {
            if (other.getGroupId().equals(dependency.getGroupId())
                    && other.getArtifactId().equals(dependency.getArtifactId())
                    && other.getVersion().equals(dependency.getVersion())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Path> archive() {
        File file = project.getArtifact() == null ? null : project.getArtifact().getFile();
        return file == null ? Optional.empty() : Optional.of(absolute(file));
    }

    @Override
    public boolean single() {
        return single;
    }

    static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
