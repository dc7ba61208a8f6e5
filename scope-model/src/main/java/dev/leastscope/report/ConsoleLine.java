package dev.leastscope.report;

/**
 * One line to print. Holds no line break and nothing that a terminal or a build server takes for a command.
 *
 * @param level how loud
 * @param text the line
 * @since 0.1.0
 */
public record ConsoleLine(Level level, String text) {
    /** How loud a line is: Maven's own levels. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }
}
