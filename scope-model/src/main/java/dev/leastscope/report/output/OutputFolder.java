package dev.leastscope.report.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The output folder of a run. Nothing outside of it is ever written or removed, regardless of the last
 * {@code report.json} and of links in the folder.
 *
 * @since 0.1.0
 */
public final class OutputFolder {
    private static final String LIST = "report.json";
    /**
     * The largest file list that is read, in bytes. Real lists are much smaller, so a larger file was not written by
     * this tool.
     */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_FILES = 1000;

    private final Path folder;

    /** Opens a folder. It is created when it does not exist. */
    public OutputFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        this.folder = folder.toRealPath();
    }

    /**
     * Writes a file unless it already has these bytes. The file is replaced atomically, so no reader sees a partial
     * file.
     *
     * @param path relative to the folder
     * @param content the new content
     * @throws IOException when it cannot be written, or when a link in the path leads out of the folder
     */
    public void write(String path, byte[] content) throws IOException {
        Path target = inside(path);
        if (holds(target, content)) {
            return;
        }
        Path half = unfinished(target, content);
        try {
            replace(half, target);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Moves a finished file over another one, atomically where the file system supports it. */
    public static void replace(Path finished, Path target) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the content next to the target, under a name that no other run uses. */
    private static Path unfinished(Path target, byte[] content) throws IOException {
        long number = System.nanoTime();
        while (true) {
            Path half = target.resolveSibling("." + target.getFileName() + "." + Long.toString(number, 36) + ".tmp");
            try {
                Files.write(half, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return half;
            } catch (FileAlreadyExistsException e) {
                number++;
            }
        }
    }

    private Path inside(String path) throws IOException {
        Path target = folder.resolve(path);
        Path parent = target.getParent();
        Files.createDirectories(parent);
        if (!parent.equals(folder) && !parent.toRealPath().startsWith(folder)) {
            throw new IOException(parent + " leads out of the output directory");
        }
        return target;
    }

    private static boolean holds(Path target, byte[] content) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content);
    }

    /**
     * The files in the list of the last run that this run does not write. A name that no format writes is ignored, even
     * if it is in the list. The list is read only when such a file can exist, which is rare.
     *
     * @param made the files of this run
     */
    Set<String> leftByLastRun(List<String> made) {
        Set<String> left = new TreeSet<>();
        for (String path : KnownFiles.all()) {
            if (!made.contains(path) && Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                left.add(path);
            }
        }
        if (!left.isEmpty()) {
            left.retainAll(listedByLastRun());
        }
        return left;
    }

    /** The files in the list of the last run; empty when the list is missing or unreadable. */
    private Set<String> listedByLastRun() {
        Set<String> listed = new TreeSet<>();
        Path list = folder.resolve(LIST);
        try {
            if (!Files.isRegularFile(list) || Files.size(list) > MOST_BYTES) {
                return listed;
            }
            try (InputStream in = Files.newInputStream(list);
                    JsonParser parser = new JsonFactory().createParser(in)) {
                read(parser, listed);
            }
        } catch (IOException e) {
            // The list was not written by this tool, so the files of the last run are unknown and none is removed.
            listed.clear();
        }
        return listed;
    }

    private static void read(JsonParser parser, Set<String> listed) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean files = "files".equals(parser.currentName());
            if (parser.nextToken() == JsonToken.START_ARRAY && files) {
                while (parser.nextToken() == JsonToken.VALUE_STRING && listed.size() < MOST_FILES) {
                    listed.add(parser.getText());
                }
                return;
            }
            parser.skipChildren();
        }
    }

    /** Removes files of the last run. */
    void remove(Set<String> paths) throws IOException {
        for (String path : paths) {
            Path target = folder.resolve(path);
            Path parent = target.getParent();
            if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                    && parent.toRealPath().startsWith(folder)) {
                Files.delete(target);
            }
        }
    }
}
