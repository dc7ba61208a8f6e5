package dev.leastscope.check;

/** What a finding means for the users of the application. @since 0.1.0 */
public enum Category {
    /** Calls will fail or users cannot sign in. */
    BREAKS("will break"),
    /** It costs verification or approval, or users see a warning screen. */
    COSTS("costs verification or approval"),
    /** The application has more than it needs. */
    EXCESS("more than needed"),
    /** Users notice nothing. */
    HOUSEKEEPING("housekeeping");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    /** The heading of its findings. */
    public String title() {
        return title;
    }
}
