package dev.leastscope.text;

/**
 * How much of an input is read before it is refused. Each refusal names its limit.
 *
 * @since 0.1.0
 */
public final class Limits {
    /** The largest file that a user hands over: 256 KiB. Checked by the file's size, before it is read. */
    public static final int FILE_BYTES = 256 * 1024;

    /** How deep lists and maps may stand in each other. */
    public static final int NESTING = 20;

    /** How many code points of a line a snippet shows. */
    public static final int SNIPPET_COLUMNS = 100;

    /** How many code points of a name a message quotes. */
    public static final int QUOTED_LENGTH = 80;

    /** How many problems of one input are reported. The rest is counted. */
    public static final int PROBLEMS = 100;

    /**
     * The most scopes, features and triggers that the lists of one manifest may ask a check to judge together. Each auth request
     * is judged with all that it inherits, so that two long lists in a small file multiply.
     */
    public static final int JUDGED_ENTRIES = 50_000;

    private Limits() {}
}
