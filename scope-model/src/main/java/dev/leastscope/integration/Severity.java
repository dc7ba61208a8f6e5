package dev.leastscope.integration;

/** How much a finding weighs. From light to heavy. @since 0.1.0 */
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

    /** Whether this weighs as much as {@code threshold} or more. */
    public boolean reaches(Severity threshold) {
        return compareTo(threshold) >= 0;
    }
}
