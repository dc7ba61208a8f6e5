package dev.leastscope.catalog;

import java.util.List;

/**
 * What one operation needs at one provider.
 *
 * @param state which of the four answers the tables give
 * @param options the ways to satisfy it, narrowest first; at least one when the state is {@link State#SCOPES}, else empty
 * @param source where the answer is printed
 * @since 0.1.0
 */
public record Requirement(State state, List<Option> options, Source source) {
    /** The four answers. */
    public enum State {
        /** One of the options is needed. */
        SCOPES("scopes"),
        /** No scope is needed. */
        NONE("none"),
        /** The provider cannot do it. */
        UNAVAILABLE("unavailable"),
        /** The tables do not know. */
        UNKNOWN("unknown");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The word in the tables and in JSON. */
        public String id() {
            return id;
        }
    }
}
