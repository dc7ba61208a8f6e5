package dev.leastscope.scan.limits;

/**
 * What bounds a scan, whatever it is given. Each limit is named in the message of what it stopped.
 *
 * @since 0.1.0
 */
public final class ScanLimits {
    /** The most bytes of one class; a class file of the JVM rarely passes one million. */
    public static final int MAX_CLASS_BYTES = 16 * 1024 * 1024;

    /** The most classes and archives in one archive, those of the archives in it included. */
    public static final int MAX_ARCHIVE_ENTRIES = 262_144;

    /** How many archives may stand around an archive: a jar in a war in an ear has two around it. */
    public static final int MAX_ARCHIVE_DEPTH = 3;

    /** The most bytes of an archive's central directory; 262,144 entries with names of 150 bytes take 50 million. */
    public static final int MAX_DIRECTORY_BYTES = 64 * 1024 * 1024;

    /** Up to this size a compressed archive in another one is kept in memory; a larger one is inflated more than once. */
    public static final int MAX_NESTED_BYTES_IN_MEMORY = 32 * 1024 * 1024;

    /** The most bytes that what is read of one archive may inflate to, the archives in it included. */
    public static final long MAX_INFLATED_BYTES = 4L * 1024 * 1024 * 1024;

    /**
     * How many times larger than its compressed form a class or archive may be, once it is past
     * {@link #RATIO_GRACE_BYTES}; and how many times its size all that is read of one archive may inflate to, once it is
     * past {@link #ARCHIVE_GRACE_BYTES}.
     */
    public static final int MAX_INFLATE_RATIO = 100;

    /** The inflate ratio of an entry up to this size is not checked. */
    public static final int RATIO_GRACE_BYTES = 1024 * 1024;

    /** The inflate ratio of an archive up to this size is not checked. */
    public static final int ARCHIVE_GRACE_BYTES = 64 * 1024 * 1024;

    /** The most instructions of a method whose data flow is followed. */
    public static final int MAX_METHOD_INSTRUCTIONS = 20_000;

    /** The most steps that following values may take in one class. The method that takes the last one is reported, not read. */
    public static final int MAX_STEPS = 200_000;

    /** How often the methods behind such a one get as many steps again; then the rest of the class is reported, not read. */
    public static final int MAX_RESTARTS = 4;

    /**
     * The most steps that following values may take in one scan. An ordinary class takes some hundred; the classes behind the
     * one that takes the last step are named as unresolved.
     */
    public static final long MAX_SCAN_STEPS = 20_000_000;

    // The following limits bound how values are followed. Where one of them ends a search, the value counts as unknown.

    /** The most cells of a method's frames (instructions times local variables and stack): a frame's memory is its cells. */
    public static final long MAX_FRAME_CELLS = 4_000_000;

    /** How many classes are kept as trees, and how many methods with their frames: both are read again when needed. */
    public static final int MAX_KEPT_CLASSES = 200;

    /** How far up parent classes are looked at: deeper ones occur only in classes that are made to be deep. */
    public static final int MAX_PARENTS = 20;

    /** How many values may wait for each other: a chain of 100 calls on a builder needs 100; the thread's stack holds more. */
    public static final int MAX_VALUE_DEPTH = 250;

    /** How many calls into the project's own methods are followed from one value. */
    public static final int MAX_CALL_DEPTH = 8;

    /** How many callers outwards a value is looked for, when the callers of its method supply it. */
    public static final int MAX_CALLER_DEPTH = 4;

    /** The most classes that an object may have, and the most functions it may be, at a call that is followed into all of them. */
    public static final int MAX_IMPLEMENTATIONS = 64;

    /** The most classes of a project whose parents and creations are kept in memory; in a larger one such calls are not followed. */
    public static final int MAX_INDEXED_CLASSES = 100_000;

    /** The most callers of one method that are looked at: each of them repeats the work that its method takes. */
    public static final int MAX_CALLERS = 200;

    /** How many methods deep the uses of an object are followed when it is handed on. */
    public static final int MAX_OBJECT_DEPTH = 4;

    /** How many constructors that call each other are followed for one field. */
    public static final int MAX_CONSTRUCTORS = 8;

    /** How deep placeholders of settings may be nested, as {@code ${a:${b:c}}}. */
    public static final int MAX_PLACEHOLDER_DEPTH = 8;

    /** The most alternatives of one text: the alternatives of its parts multiply. */
    public static final int MAX_TEXT_ALTERNATIVES = 16;

    /** The most characters of a text. What code builds beyond is no URL and no list of scopes. */
    public static final int MAX_TEXT_LENGTH = 16_384;

    /** The most characters of a separator of scopes: searching for a longer one takes more than it can find. */
    public static final int MAX_SEPARATOR_LENGTH = 64;

    /** The most paths through a method that are followed apart for one string builder. */
    public static final int MAX_PATHS = 16;

    /** The most instructions on all those paths. */
    public static final int MAX_PATH_STEPS = 20_000;

    /** So many instructions that are only looked at count as one step: looking is that much faster than following. */
    public static final int LOOKS_PER_STEP = 100;

    /** So many looks count for each instruction that a merge of branches compares: it allocates. */
    public static final int LOOKS_PER_MERGED = 8;

    /** So many cells of a frame are copied in the time of one look. */
    public static final int CELLS_PER_LOOK = 16;

    /** So many looks count for an entry that is kept in memory. */
    public static final int LOOKS_PER_KEPT_ENTRY = 10;

    /**
     * The most methods and calls of the graph that says which methods of a library lead to its facts. A module of 5,000 classes has
     * about 500,000.
     */
    public static final long MAX_GRAPH_REFERENCES = 5_000_000;

    /** The most steps in that graph, from facts to the methods that lead to them. */
    public static final long MAX_GRAPH_STEPS = 50_000_000;

    /** The most facts that a scan takes over from what libraries publish; the rest is reported as unknown. */
    public static final int MAX_LIBRARY_FACTS = 20_000;

    /** The most methods and calls of a nest of classes that is searched for methods that nothing calls; in a larger one none is. */
    public static final long MAX_NEST_REFERENCES = 200_000;

    /** For how many names of methods that nothing calls the other classes are searched; the methods behind them count as called. */
    public static final int MAX_DEAD_NAMES = 50;

    private ScanLimits() {}
}
