package dev.leastscope.report;

import dev.leastscope.integration.Severity;

/**
 * One line to print. It contains no line break and no command for a terminal or a build server.
 *
 * @param level the log level
 * @param text the line
 * @since 0.1.0
 */
public record ConsoleLine(Level level, String text) {
    /** The log level of a line: Maven's own levels. */
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

        /**
         * The prefix of a line of this level where no logger adds one. The command line prints {@code INFO} lines
         * without a prefix, too.
         */
        String prefix() {
            return prefix;
        }
    }
}
