package dev.leastscope.engine;

import java.util.List;

/**
 * Where the engine prints. A front implements it. No line holds a line break or a control character.
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

    /** Prints the answer to a question that the user asked, such as a least set or the meaning of a rule. */
    void answer(List<String> lines);
}
