package dev.leastscope.integration;

/** The severity of a finding, from low to high. @since 0.1.0 */
public enum Severity {
    NOTE("note"),
    WARNING("warning"),
    ERROR("error");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The word in manifests and reports. */
    public String id() {
        return id;
    }

    /** Whether this severity is at least {@code threshold}. */
    public boolean reaches(Severity threshold) {
        return compareTo(threshold) >= 0;
    }
}
