package dev.leastscope.catalog;

import java.util.List;

/**
 * What an operation needs at a provider.
 *
 * @param state the kind of the answer
 * @param options the sets of scopes that satisfy it, the narrowest first; at least one when the state is {@link State#SCOPES},
 *     otherwise empty
 * @param source the page that states the answer
 * @since 0.1.0
 */
public record Requirement(State state, List<Option> options, Source source) {
    /** The kind of an answer. */
    public enum State {
        /** One of the options is needed. */
        SCOPES("scopes"),
        /** No scope is needed. */
        NONE("none"),
        /** The operation does not work at this provider. */
        UNAVAILABLE("unavailable"),
        /** The tables have no source. */
        UNKNOWN("unknown");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name in tables and in JSON. */
        public String id() {
            return id;
        }
    }
}
