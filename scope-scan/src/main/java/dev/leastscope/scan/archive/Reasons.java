package dev.leastscope.scan.archive;

import dev.leastscope.text.InputFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/**
 * Explains in words why something could not be read. Messages of exceptions can contain paths of this machine, so they
 * are not used.
 */
public final class Reasons {
    private Reasons() {}

    /** The reason as one sentence, without a place. */
    public static String of(Throwable cause) {
        if (cause instanceof ZipException) {
            return "it is not a readable archive: " + words(cause.getMessage());
        }
        if (cause instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (cause instanceof FileSystemException file) {
            return InputFile.reason(file);
        }
        if (cause instanceof IOException && cause.getMessage() != null) {
            return words(cause.getMessage());
        }
        return "its content is invalid (" + cause.getClass().getSimpleName() + ")";
    }

    private static String words(String message) {
        return message == null || message.indexOf('/') >= 0 || message.indexOf('\\') >= 0
                ? "it cannot be read"
                : message;
    }
}
