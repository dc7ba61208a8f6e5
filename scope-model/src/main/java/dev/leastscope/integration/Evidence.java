package dev.leastscope.integration;

import dev.leastscope.text.Location;

/**
 * The reason why a feature is needed.
 *
 * @param kind the source of the evidence
 * @param location the line of the manifest or POM, the source line of the call, or the line of a usage file
 * @param what the class and method of a call site; for a trigger, the call that subscribes; empty for every other kind
 * @param unreachable whether it is in a method that nothing in the module can run
 * @param library the method that a call site calls in a library that publishes its facts; empty for the module's own
 *     code
 * @since 0.1.0
 */
public record Evidence(Kind kind, Location location, String what, boolean unreachable, String library) {
    /** Evidence in the module itself. If it is code, the code can run. */
    public Evidence(Kind kind, Location location, String what) {
        this(kind, location, what, false, "");
    }

    /** The source of evidence. */
    public enum Kind {
        MANIFEST("manifest"),
        POM("pom"),
        CODE("code"),
        /** A request that ran. */
        USAGE("usage");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word in reports. */
        public String id() {
            return id;
        }
    }
}
