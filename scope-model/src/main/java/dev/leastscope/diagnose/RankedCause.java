package dev.leastscope.diagnose;

import dev.leastscope.catalog.errors.ErrorCause;
import java.util.List;

/**
 * A cause and whether the project shows it.
 *
 * @param cause the cause
 * @param standing whether the project shows it
 * @param rules the rules that found it
 * @since 0.1.0
 */
public record RankedCause(ErrorCause cause, Standing standing, List<String> rules) {
    /** Whether a project shows a cause. */
    public enum Standing {
        /** The project shows it. */
        FOUND("found"),
        /** Not compared, or a project cannot show it. */
        POSSIBLE("possible"),
        /** The project was compared and does not show it. */
        NOT_FOUND("not-found");

        private final String id;

        Standing(String id) {
            this.id = id;
        }

        /** The word in JSON. */
        public String id() {
            return id;
        }
    }
}
