package dev.leastscope.catalog;

/**
 * What takes the place of an operation or trigger of API v2 in v3.
 *
 * @param v2 the operation's id or the trigger's name; empty when v3 brings it anew
 * @param v3 the same in v3; empty when there is none or none is known
 * @param status what became of it
 * @param source where that is printed
 * @since 0.1.0
 */
public record Replacement(String v2, String v3, Status status, Source source) {
    /** What became of an operation or trigger. */
    public enum Status {
        /** v3 has another one in its place. */
        REPLACED("replaced"),
        /** v3 has none. */
        REMOVED("removed"),
        /** v2 had none. */
        NEW("new"),
        /** The tables hold no source; {@link Replacement#v3} is then the nearest, if there is one. */
        UNKNOWN("unknown");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** The name that tables and reports use. */
        public String id() {
            return id;
        }
    }
}
