package dev.leastscope.engine.project;

import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.text.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a file with a wrong manifest name, such as nylas-scopes.yml or nylas-scope.yaml. */
public final class NearMisses {
    private NearMisses() {}

    /** The nearest such file from a folder upwards to the source root. */
    public static Optional<Path> find(Path folder, Path sourceRoot) {
        boolean inside = folder.startsWith(sourceRoot);
        Path at = folder;
        while (at != null) {
            Optional<Path> near = in(at);
            if (near.isPresent()) {
                return near;
            }
            at = !inside || at.equals(sourceRoot) ? null : at.getParent();
        }
        return Optional.empty();
    }

    private static Optional<Path> in(Path folder) {
        String[] names = folder.toFile().list();
        if (names == null) {
            return Optional.empty();
        }
        Arrays.sort(names);
        for (String name : names) {
            if (isNear(name) && Files.isRegularFile(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean yaml = lower.endsWith(".yaml") || lower.endsWith(".yml");
        return yaml
                && !name.equals(ManifestLocator.FILE_NAME)
                && Spelling.nearest(name, List.of(ManifestLocator.FILE_NAME)).isPresent();
    }
}
