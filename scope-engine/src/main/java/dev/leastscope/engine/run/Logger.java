package dev.leastscope.engine.run;

/**
 * The output of the engine. A front implements it. Lines with a level contain no line breaks and no control characters.
 *
 * @since 0.1.0
 */
public interface Logger {
    /** Prints a line that needs no attention. */
    void info(String line);

    /** Prints a warning. */
    void warn(String line);

    /** Prints an error. */
    void error(String line);

    /**
     * Writes a text unchanged to standard output, in UTF-8. It is the answer to a user's question, or input for another
     * program. No level and no quiet option may hide or change it.
     *
     * @param text lines that end with LF
     */
    void output(String text);
}
