package dev.leastscope.scan.archive;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in words why something could not be read. Messages of exceptions may hold machine paths: they are not passed on. */
public final class Reasons {
    private Reasons() {}

    /**
     * The reason as one sentence, without a place.
     */
    public static String of(Throwable cause) {
        if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (cause instanceof AccessDeniedException) {
            return "it may not be read: access is denied";
        }
        if (cause instanceof ZipException) {
            return "it is no readable archive: " + words(cause.getMessage());
        }
        if (cause instanceof OutOfMemoryError) {
            return "reading it needs more memory than there is";
        }
        if (cause instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        if (cause instanceof java.io.IOException && cause.getMessage() != null) {
            return words(cause.getMessage());
        }
        return "its content makes no sense (" + cause.getClass().getSimpleName() + ")";
    }

    private static String words(String message) {
        return message == null || message.indexOf('/') >= 0 || message.indexOf('\\') >= 0
                ? "it cannot be read"
                : message;
    }
}
