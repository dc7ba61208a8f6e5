package dev.leastscope.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.project.MavenProject;

/** What the modules of a build tell about each other. */
final class BuildModules {
    private BuildModules() {}

    /** Whether this module is the whole project: nothing above builds it as a module, and it has no modules. */
    static boolean isSingle(MavenSession session, MavenProject project) {
        List<MavenProject> all = session.getAllProjects();
        boolean alone = all == null || all.size() <= 1;
        return alone && project.getModules().isEmpty();
    }

    /** The modules of this build that this one depends on, in the order of the build. */
    static List<MavenProject> upstream(MavenSession session, MavenProject project) {
        ProjectDependencyGraph graph = session.getProjectDependencyGraph();
        return graph == null ? List.of() : graph.getUpstreamProjects(project, true);
    }

    /** The folder of compiled classes, when the module has one. */
    static List<Path> classFolders(MavenProject project) {
        List<Path> folders = new ArrayList<>(1);
        String output = project.getBuild() == null ? null : project.getBuild().getOutputDirectory();
        if (output != null && Files.isDirectory(Path.of(output))) {
            folders.add(Path.of(output));
        }
        return folders;
    }

    /** The folders of sources that exist. */
    static List<Path> sourceFolders(MavenProject project) {
        List<Path> folders = new ArrayList<>();
        for (String root : project.getCompileSourceRoots()) {
            Path folder = Path.of(root);
            if (Files.isDirectory(folder)) {
                folders.add(folder);
            }
        }
        return folders;
    }
}
