package dev.leastscope.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Opens the files that are read. Only regular files are opened, and links to them: opening a pipe waits without end, and a
 * device has no end.
 *
 * @since 0.1.0
 */
public final class InputFile {
    private InputFile() {}

    /** A path that leads to something that is no regular file. */
    private static final class NoFileException extends IOException {
        private static final long serialVersionUID = 1L;

        NoFileException(String message) {
            super(message);
        }
    }

    /**
     * Whether anything stands at a path: a file, or what is refused in place of one. What is there and cannot be read is
     * an error; it is never called absent.
     */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Refuses what is no regular file: a folder, a pipe, a socket, a device, a link that leads nowhere.
     *
     * @throws IOException with the reason, see {@link #reason}
     */
    public static void check(Path file) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            if (isThere(file)) {
                throw new NoFileException("it is a link that leads nowhere");
            }
            throw e;
        }
        if (attributes.isDirectory()) {
            throw new NoFileException("it is a folder, not a file");
        }
        if (!attributes.isRegularFile()) {
            throw new NoFileException("it is a pipe, a socket or a device, not a file");
        }
    }

    /**
     * Opens a file.
     *
     * @throws IOException when it is none or cannot be read; see {@link #reason}
     */
    public static InputStream open(Path file) throws IOException {
        check(file);
        return Files.newInputStream(file);
    }

    /**
     * The bytes of a file, at most {@code limit + 1} of them: one more than the limit means that the file is too large.
     *
     * @throws IOException when it is none or cannot be read; see {@link #reason}
     */
    public static byte[] read(Path file, int limit) throws IOException {
        // A file that grows has no size to trust.
        try (InputStream in = open(file)) {
            return in.readNBytes(limit + 1);
        }
    }

    /** Why a file cannot be read. The exception's own message can hold the machine's path, so it is not passed on. */
    public static String reason(IOException e) {
        if (e instanceof NoFileException) {
            return e.getMessage();
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException
                ? "the file cannot be read: access is denied"
                : "the file cannot be read";
    }
}
