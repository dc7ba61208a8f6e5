package dev.leastscope.manifest;

import dev.leastscope.text.InputFile;
import dev.leastscope.text.SecretDetector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the manifest and the source root of a folder.
 *
 * @since 0.1.0
 */
public final class ManifestLocator {
    /** The manifest's file name. */
    public static final String FILE_NAME = "nylas-scopes.yaml";

    private ManifestLocator() {}

    /** The nearest folder from here upwards with {@code .git} or {@code .mvn}; empty when there is none. */
    public static Optional<Path> sourceRoot(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git")) || Files.exists(at.resolve(".mvn"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * The nearest manifest from here upwards, up to the source root; empty when there is none.
     *
     * @param folder the first folder to search
     * @param sourceRoot the last folder to search; when it is not a parent of {@code folder}, only {@code folder} is
     *     searched
     */
    public static Optional<Path> find(Path folder, Path sourceRoot) {
        Path root = sourceRoot.toAbsolutePath().normalize();
        Path at = folder.toAbsolutePath().normalize();
        boolean inside = at.startsWith(root);
        while (at != null) {
            Path manifest = at.resolve(FILE_NAME);
            if (InputFile.isThere(manifest)) {
                return Optional.of(manifest);
            }
            at = !inside || at.equals(root) ? null : at.getParent();
        }
        return Optional.empty();
    }

    /** The name of a file in places: its path relative to the source root, with {@code /}. */
    public static String nameOf(Path sourceRoot, Path file) {
        Path root = sourceRoot.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path name = root.getRoot() != null && root.getRoot().equals(absolute.getRoot())
                ? root.relativize(absolute)
                : absolute.getFileName();
        return SecretDetector.withoutTokens(name.toString().replace('\\', '/'));
    }
}
