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
 * The folder that a run writes to. Nothing outside of it is ever written or removed, whatever the last
 * {@code report.json} says and wherever links in it lead.
 *
 * @since 0.1.0
 */
public final class OutputFolder {
    private static final String LIST = "report.json";
    /** A list of ours is far smaller; a larger file is not ours and is not read. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_FILES = 1000;

    private final Path folder;

    /** A folder, which is made when it is not there. */
    public OutputFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        this.folder = folder.toRealPath();
    }

    /**
     * Writes a file unless it holds these bytes already. It is replaced at once: no reader sees half of it.
     *
     * @param path relative to the folder
     * @param content what the file holds then
     * @throws IOException when it cannot be written, or when a link on the way leads out of the folder
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

    /** Moves a finished file over another one, at once where the file system can do that. */
    public static void replace(Path finished, Path target) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the content beside the target, under a name that no other run uses. */
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
     * Files that the last run says it made and this run does not make. A name that no format makes is not ours, whoever
     * put it into the list. The list is read only when there is such a file: mostly there is none.
     *
     * @param made what this run makes
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

    /** What the last run says it made; empty when there is no list, or none that can be read. */
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
            // Not a list of ours: nothing is known of the last run, so nothing of it is removed.
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
