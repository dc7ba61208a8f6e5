package dev.leastscope.maven;

import dev.leastscope.engine.project.Reactor;
import dev.leastscope.engine.project.SourceModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The modules of a Maven build. */
final class MavenReactor implements Reactor {
    private final MavenSession session;
    private final MojoExecution execution;
    private final MavenProject current;
    private final Path outputDirectory;

    /**
     * Creates a reactor.
     *
     * @param outputDirectory the folder of the current module's reports
     */
    MavenReactor(MavenSession session, MojoExecution execution, MavenProject current, Path outputDirectory) {
        this.session = session;
        this.execution = execution;
        this.current = current;
        this.outputDirectory = outputDirectory;
    }

    @Override
    public List<SourceModule> modules() {
        List<MavenProject> projects = session.getProjects();
        List<SourceModule> modules = new ArrayList<>(projects.size());
        for (MavenProject project : projects) {
            modules.add(module(project));
        }
        return modules;
    }

    /** The folder of a module's reports. It has the same place below each module's build folder. */
    @Override
    public Path results(SourceModule module) {
        Path build = buildFolder(current);
        Path below = outputDirectory.startsWith(build) ? build.relativize(outputDirectory) : Path.of("scope");
        return buildFolder(((MavenModule) module).project()).resolve(below);
    }

    private static Path buildFolder(MavenProject project) {
        return Path.of(project.getBuild().getDirectory());
    }

    MavenModule module(MavenProject project) {
        List<MavenProject> all = session.getAllProjects();
        boolean alone = all == null || all.size() <= 1;
        return new MavenModule(project, execution, alone && project.getModules().isEmpty(), session);
    }
}
