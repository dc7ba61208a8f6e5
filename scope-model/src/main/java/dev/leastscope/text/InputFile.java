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
 * Opens input files. Only regular files and links to them are opened. Reading from a pipe can block forever, and a
 * device has no end.
 *
 * @since 0.1.0
 */
public final class InputFile {
    private InputFile() {}

    /** A path to something that is not a regular file. */
    private static final class NoFileException extends IOException {
        private static final long serialVersionUID = 1L;

        NoFileException(String message) {
            super(message);
        }
    }

    /**
     * Whether something exists at a path: a file, or something else that is then refused. An unreadable file is an
     * error; it never counts as missing.
     */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Refuses everything that is not a regular file: a folder, a pipe, a socket, a device, a broken link.
     *
     * @throws IOException with the reason, see {@link #reason}
     */
    public static void check(Path file) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            if (isThere(file)) {
                throw new NoFileException("it is a broken link");
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
     * @throws IOException when it is not a regular file or cannot be read; see {@link #reason}
     */
    public static InputStream open(Path file) throws IOException {
        check(file);
        return Files.newInputStream(file);
    }

    /**
     * The bytes of a file, at most {@code limit + 1}. One byte more than the limit means that the file is too large.
     *
     * @throws IOException when it is not a regular file or cannot be read; see {@link #reason}
     */
    public static byte[] read(Path file, int limit) throws IOException {
        // The size is not used, because the file can still grow.
        try (InputStream in = open(file)) {
            return in.readNBytes(limit + 1);
        }
    }

    /** Why a file cannot be read. The exception's own message can contain a path of this machine, so it is not used. */
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
