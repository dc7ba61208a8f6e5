package dev.leastscope.scan;

/**
 * Thrown when the scan ended before everything was read, so that there are no facts. The message says why and what to
 * do.
 *
 * @since 0.1.0
 */
public final class ScanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScanException(String message, Throwable cause) {
        super(message, cause);
    }
}
