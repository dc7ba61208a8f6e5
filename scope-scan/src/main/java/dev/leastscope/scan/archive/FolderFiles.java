package dev.leastscope.scan.archive;

import dev.leastscope.text.InputFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the class files of a folder. Links to files and folders below the root are followed. Each folder is read only
 * once, so a loop of links ends. A link to a target outside the root is reported and not read.
 */
final class FolderFiles {
    private final ClassSink sink;
    private final Path root;
    /** The folder itself after following links. Everything below it is read. */
    private final Path folder;

    private final String place;
    private final List<Found> found = new ArrayList<>();
    private final Set<Path> linked = new HashSet<>();

    /** A class file and its name in facts. */
    record Found(Path file, String name) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return name.compareTo(other.name);
        }
    }

    private FolderFiles(Path folder, String place, Path root, ClassSink sink) {
        this.folder = folder;
        this.place = place;
        this.root = root;
        this.sink = sink;
    }

    /**
     * The class files of a folder, sorted by name.
     *
     * @param folder can be a link
     * @param place the folder's name, with a slash at its end; or empty
     * @param root the folder in which targets of links are allowed, in addition to the folder itself
     */
    static List<Found> of(Path folder, String place, Path root, ClassSink sink) {
        try {
            Path real = folder.toRealPath();
            FolderFiles files = new FolderFiles(real, place, root.toRealPath(), sink);
            files.folder(real, place);
            files.found.sort(null);
            return files.found;
        } catch (IOException | RuntimeException e) {
            sink.unreadable(place, Reasons.of(e));
            return List.of();
        }
    }

    private void folder(Path path, String prefix) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String name = prefix + entry.getFileName();
                try {
                    entry(entry, name);
                } catch (IOException e) {
                    sink.unreadable(name, Reasons.of(e));
                }
            }
        } catch (DirectoryIteratorException e) {
            sink.unreadable(prefix, Reasons.of(e.getCause()));
        } catch (IOException e) {
            sink.unreadable(prefix.isEmpty() ? place : prefix, Reasons.of(e));
        }
    }

    private void entry(Path entry, String name) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            folder(entry, name + "/");
        } else if (attributes.isSymbolicLink()) {
            link(entry, name);
        } else if (name.endsWith(".class")) {
            InputFile.check(entry);
            found.add(new Found(entry, name));
        }
    }

    private void link(Path link, String name) throws IOException {
        if (!Files.exists(link)) {
            throw new IOException("it is a broken link");
        }
        Path target = link.toRealPath();
        boolean isFolder = Files.isDirectory(target);
        if (!isFolder && !name.endsWith(".class")) {
            return;
        }
        if (target.startsWith(folder) && isFolder) {
            // It is read under its own name.
            return;
        }
        if (!target.startsWith(folder) && !target.startsWith(root)) {
            throw new IOException("it is a link that leads out of the project; it is not followed");
        }
        if (!isFolder) {
            InputFile.check(target);
            found.add(new Found(target, name));
        } else if (linked.add(target)) {
            if (folder.startsWith(target)) {
                throw new IOException("it is a link to a parent folder; it is not followed");
            }
            folder(target, name + "/");
        }
    }
}
