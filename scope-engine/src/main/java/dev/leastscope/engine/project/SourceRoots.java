package dev.leastscope.engine.project;

import dev.leastscope.manifest.ManifestLocator;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder to which all paths in reports are relative. */
public final class SourceRoots {
    private SourceRoots() {}

    /**
     * The nearest folder upwards with {@code .git} or {@code .mvn}, else the folder of the topmost parent POM above the
     * module.
     *
     * @param given the folder that the user names
     */
    public static Path of(SourceModule module, Optional<Path> given) {
        if (given.isPresent()) {
            return given.get().toAbsolutePath().normalize();
        }
        Path folder = module.folder();
        Optional<Path> marked = ManifestLocator.sourceRoot(folder);
        if (marked.isPresent()) {
            return marked.get();
        }
        Path root = folder;
        for (Path parent : module.parentFolders()) {
            if (folder.startsWith(parent)) {
                root = parent;
            }
        }
        return root;
    }
}
