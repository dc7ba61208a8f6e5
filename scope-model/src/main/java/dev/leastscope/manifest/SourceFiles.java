package dev.leastscope.manifest;

import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the files that a manifest names. Only files inside the source root are read, after following symbolic links.
 */
final class SourceFiles {
    private final Path root;

    /**
     * Creates a reader.
     *
     * @param root the source root; null when no file may be read
     */
    SourceFiles(Path root) {
        this.root = root == null ? null : root.toAbsolutePath().normalize();
    }

    /** Reads a file by its path. */
    Reading<SourceText> read(Path file) {
        return SourceText.read(file, root == null ? file.toString() : ManifestLocator.nameOf(root, file));
    }

    /**
     * Reads a file that another file names.
     *
     * @param from the name of the file that names it, relative to the source root
     * @param named the path as written, relative to the folder of {@code from}
     * @param place where the path is written
     */
    Reading<SourceText> readNamed(String from, String named, Location place) {
        if (root == null) {
            return failed(place, "other files cannot be read here, because the source root is unknown");
        }
        Path file;
        try {
            file = root.resolve(from).resolveSibling(named).normalize();
        } catch (InvalidPathException e) {
            return failed(place, "this is not a path");
        }
        if (!isInside(file)) {
            return failed(place, "the file is outside the source root, so it is not read");
        }
        return SourceText.read(file, ManifestLocator.nameOf(root, file));
    }

    private boolean isInside(Path file) {
        if (!file.startsWith(root)) {
            return false;
        }
        try {
            return file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            // A missing file is reported when it is read.
            return true;
        }
    }

    private static Reading<SourceText> failed(Location place, String message) {
        return Reading.failed(List.of(new Problem(place, message, "", "")));
    }
}
