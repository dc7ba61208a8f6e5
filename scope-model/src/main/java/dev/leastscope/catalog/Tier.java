package dev.leastscope.catalog;

/**
 * Google's class of a scope, which decides the verification that an app needs. The constants are in the order of burden.
 *
 * @since 0.1.0
 */
public enum Tier {
    NON_SENSITIVE("non-sensitive"),
    SENSITIVE("sensitive"),
    /** The tables have no source for the tier. It counts as sensitive in the order of burden. */
    UNKNOWN("unknown"),
    RESTRICTED("restricted");

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    /** The name in manifests and reports. */
    public String id() {
        return id;
    }

    /** Weight in the order of burden: 0 non-sensitive, 1 sensitive or unknown, 2 restricted. */
    public int burden() {
        return this == NON_SENSITIVE ? 0 : this == RESTRICTED ? 2 : 1;
    }
}
