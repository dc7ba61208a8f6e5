package dev.leastscope.report;

import dev.leastscope.integration.Severity;

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
        INFO(""),
        WARNING("warning: "),
        ERROR("error: ");

        private final String prefix;

        Level(String prefix) {
            this.prefix = prefix;
        }

        static Level of(Severity severity) {
            if (severity == Severity.NOTE) {
                return INFO;
            }
            return severity == Severity.WARNING ? WARNING : ERROR;
        }

        /** What leads in a line of this level where no logger does it. The command line prints an {@code INFO} line as it is, too. */
        String prefix() {
            return prefix;
        }
    }
}
