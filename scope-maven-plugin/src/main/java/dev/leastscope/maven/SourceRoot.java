package dev.leastscope.maven;

import dev.leastscope.manifest.ManifestLocator;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/** The folder to which all paths in reports are relative. */
final class SourceRoot {
    private SourceRoot() {}

    /** The nearest folder upwards with {@code .git} or {@code .mvn}, else the topmost parent POM reached by relativePath. */
    static Path of(MavenProject project, File given) {
        if (given != null) {
            return given.toPath().toAbsolutePath().normalize();
        }
        Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
        Optional<Path> marked = ManifestLocator.sourceRoot(base);
        if (marked.isPresent()) {
            return marked.get();
        }
        Path root = base;
        for (MavenProject parent = project.getParent();
                parent != null && parent.getFile() != null;
                parent = parent.getParent()) {
            Path folder = parent.getBasedir().toPath().toAbsolutePath().normalize();
            if (base.startsWith(folder)) {
                root = folder;
            }
        }
        return root;
    }
}
