package dev.leastscope.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
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

    /**
     * The modules of this build whose classes this one ships: its dependencies, and theirs. Maven's own graph would also
     * name modules that are plugins of the build.
     */
    static List<MavenProject> upstream(MavenSession session, MavenProject project) {
        Map<String, MavenProject> modules = new HashMap<>();
        for (MavenProject module : session.getProjects()) {
            modules.put(module.getGroupId() + ":" + module.getArtifactId(), module);
        }
        Map<String, MavenProject> found = new LinkedHashMap<>();
        Deque<MavenProject> open = new ArrayDeque<>();
        open.add(project);
        while (!open.isEmpty()) {
            for (Dependency dependency : open.remove().getDependencies()) {
                String id = dependency.getGroupId() + ":" + dependency.getArtifactId();
                MavenProject module = modules.get(id);
                boolean shipped = !"test".equals(dependency.getScope()) && !"provided".equals(dependency.getScope());
                if (shipped && module != null && !module.equals(project) && found.putIfAbsent(id, module) == null) {
                    open.add(module);
                }
            }
        }
        return List.copyOf(found.values());
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
