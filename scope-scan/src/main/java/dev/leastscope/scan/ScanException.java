package dev.leastscope.scan;

/**
 * The scan ended before everything was read, and there are no facts. The message says why and what to do.
 *
 * @since 0.1.0
 */
public final class ScanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScanException(String message, Throwable cause) {
        super(message, cause);
    }
}
