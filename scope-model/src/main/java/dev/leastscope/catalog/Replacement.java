package dev.leastscope.catalog;

/**
 * What replaces an operation or trigger of API v2 in API v3.
 *
 * @param v2 the operation's id or the trigger's name; empty when it is new in v3
 * @param v3 its replacement in v3; empty when there is none or none is known
 * @param status whether it is replaced, removed or new
 * @param source the page that states it
 * @since 0.1.0
 */
public record Replacement(String v2, String v3, Status status, Source source) {
    /** What happened to an operation or trigger. */
    public enum Status {
        /** v3 has a replacement. */
        REPLACED("replaced"),
        /** v3 has no replacement. */
        REMOVED("removed"),
        /** v2 does not have it. */
        NEW("new"),
        /** The tables have no source. {@link Replacement#v3} is then the most similar one, if there is one. */
        UNKNOWN("unknown");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** The name in tables and reports. */
        public String id() {
            return id;
        }
    }
}
