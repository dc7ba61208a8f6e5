package dev.leastscope.scan.pool;

/**
 * Bytes that are no whole class file. The message says what is wrong, without the place.
 *
 * @since 0.1.0
 */
public final class MalformedClassException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Made with what is wrong.
     *
     * @param message what is wrong, one sentence
     */
    public MalformedClassException(String message) {
        super(message, null, false, false);
    }
}
