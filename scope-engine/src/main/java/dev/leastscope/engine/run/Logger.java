package dev.leastscope.engine.run;

/**
 * Where the engine prints. A front implements it. No line of a level holds a line break or a control character.
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
     * Writes to standard output as it is, in UTF-8: the answer to a question that the user asked, or what another program
     * reads. No level and no option that hides messages may hide or change it.
     *
     * @param text lines that end with LF
     */
    void output(String text);
}
