package dev.leastscope.integration;

import dev.leastscope.text.Location;

/**
 * Why a feature is needed.
 *
 * @param kind where the need shows
 * @param location the line of the manifest or POM, the source line of the call, or the line of a file of usage
 * @param what the class and method of a call site, and for a trigger the call that subscribes; empty for every other kind
 * @param unreachable whether it is in a method that nothing in the module can run
 * @param library what a call site calls in a library that publishes its facts; empty for the module's own code
 * @since 0.1.0
 */
public record Evidence(Kind kind, Location location, String what, boolean unreachable, String library) {
    /** Evidence whose code can run, if it is code, and that is the module's own. */
    public Evidence(Kind kind, Location location, String what) {
        this(kind, location, what, false, "");
    }

    /** Where a need shows. */
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
