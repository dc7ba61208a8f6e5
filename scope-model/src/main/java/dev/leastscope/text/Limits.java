package dev.leastscope.text;

/**
 * The largest inputs that are read. Each refusal names its limit.
 *
 * @since 0.1.0
 */
public final class Limits {
    /** The largest file from a user: 256 KiB. The file's size is checked before reading. */
    public static final int FILE_BYTES = 256 * 1024;

    /** The deepest nesting of lists and maps. */
    public static final int NESTING = 20;

    /** The most code points of a line in a snippet. */
    public static final int SNIPPET_COLUMNS = 100;

    /** The most code points of a quoted name in a message. */
    public static final int QUOTED_LENGTH = 80;

    /** The most problems of one input that are reported. The others are counted. */
    public static final int PROBLEMS = 100;

    /**
     * The most scopes, features and triggers that a check judges for one manifest. Each auth request counts with all
     * entries that it inherits, so two long lists in a small file multiply.
     */
    public static final int JUDGED_ENTRIES = 50_000;

    private Limits() {}
}
