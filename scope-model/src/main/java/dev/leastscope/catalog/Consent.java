package dev.leastscope.catalog;

/** Who can consent to a Microsoft permission. The constants are in the order of burden. @since 0.1.0 */
public enum Consent {
    /** The user. */
    USER("user"),
    /** The user, unless the Microsoft-managed default policy of new tenants applies, which blocks user consent to it. */
    USER_BLOCKED("user-blocked"),
    /** The tables have no source. It counts as user-blocked in the order of burden. */
    UNKNOWN("unknown"),
    /** An administrator only. */
    ADMIN("admin");

    private final String id;

    Consent(String id) {
        this.id = id;
    }

    /** The name that manifests and reports use. */
    public String id() {
        return id;
    }

    /** Weight in the order of burden: 0 user, 1 user-blocked or unknown, 2 admin. */
    public int burden() {
        return this == USER ? 0 : this == ADMIN ? 2 : 1;
    }
}
