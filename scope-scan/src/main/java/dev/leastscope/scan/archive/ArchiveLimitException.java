package dev.leastscope.scan.archive;

import java.io.IOException;

/** An archive exceeded a limit. The message names the limit. */
final class ArchiveLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveLimitException(String message) {
        super(message);
    }
}
