package dev.leastscope.scan.pool;

/**
 * Thrown for bytes that are not a complete class file. The message says what is wrong, without the place.
 *
 * @since 0.1.0
 */
public final class MalformedClassException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong, one sentence
     */
    public MalformedClassException(String message) {
        super(message, null, false, false);
    }
}
