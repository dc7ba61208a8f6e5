package dev.leastscope.check;

/** What a finding means for the users of the application. @since 0.1.0 */
public enum Category {
    /** Calls will fail or users cannot sign in. */
    BREAKS("will break"),
    /** Verification, administrators, warning screens. */
    COSTS("costs verification or approval"),
    /** More than needed. */
    EXCESS("more than needed"),
    /** Nothing that users notice. */
    HOUSEKEEPING("housekeeping");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    /** The heading under which its findings stand. */
    public String title() {
        return title;
    }
}
