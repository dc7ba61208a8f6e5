package dev.leastscope.scan.limits;

/**
 * The limits of a scan, for every input. The message about skipped input names the limit.
 *
 * @since 0.1.0
 */
public final class ScanLimits {
    /** The most bytes of one class. Real class files rarely exceed one million. */
    public static final int MAX_CLASS_BYTES = 16 * 1024 * 1024;

    /** The most classes and archives in one archive, including nested archives. It bounds the memory for them. */
    public static final int MAX_ARCHIVE_ENTRIES = 262_144;

    /** The most archives that can contain an archive. A jar in a war in an ear has two. */
    public static final int MAX_ARCHIVE_DEPTH = 3;

    /** The most bytes of an archive's central directory. 262,144 entries with names of 150 bytes take 50 million. */
    public static final int MAX_DIRECTORY_BYTES = 64 * 1024 * 1024;

    /**
     * The largest nested compressed archive that is kept in memory, in bytes. A larger one is inflated more than once.
     */
    public static final int MAX_NESTED_BYTES_IN_MEMORY = 32 * 1024 * 1024;

    /** The most inflated bytes that are read of one archive, including nested archives. It bounds the time for one archive. */
    public static final long MAX_INFLATED_BYTES = 4L * 1024 * 1024 * 1024;

    /**
     * The highest ratio of inflated to compressed size. It applies to a class or nested archive larger than
     * {@link #RATIO_GRACE_BYTES}, and to everything read of one archive after {@link #ARCHIVE_GRACE_BYTES}. Archives that are
     * built to fill memory have a higher one.
     */
    public static final int MAX_INFLATE_RATIO = 100;

    /** The size of an entry, in bytes, up to which its inflate ratio is not checked: inflating so little costs little. */
    public static final int RATIO_GRACE_BYTES = 1024 * 1024;

    /** The inflated bytes of an archive up to which its inflate ratio is not checked: inflating so little costs little. */
    public static final int ARCHIVE_GRACE_BYTES = 64 * 1024 * 1024;

    /** The most instructions of a method with a followed data flow. Each instruction has a frame in memory. */
    public static final int MAX_METHOD_INSTRUCTIONS = 20_000;

    /** The most steps of following values in one class. It bounds the time for one class. The method that exceeds it is reported and not read. */
    public static final int MAX_STEPS = 200_000;

    /**
     * How often the remaining methods of such a class get the same number of steps again. After that, the rest of the
     * class is reported and not read.
     */
    public static final int MAX_RESTARTS = 4;

    /**
     * The most steps of following values in one scan. An ordinary class takes some hundred. All classes after the last
     * step are reported as unresolved.
     */
    public static final long MAX_SCAN_STEPS = 20_000_000;

    // The following limits bound how values are followed. When a limit ends a search, the value is unknown.

    /**
     * The most cells of a method's frames (instructions times local variables and stack). They determine the memory of
     * the frames.
     */
    public static final long MAX_FRAME_CELLS = 4_000_000;

    /**
     * The most classes kept as trees, and the most methods kept with their frames. Dropped ones are read again when
     * needed.
     */
    public static final int MAX_KEPT_CLASSES = 200;

    /** The most parent classes of a class. Only generated classes have more. */
    public static final int MAX_PARENTS = 20;

    /**
     * The deepest nesting of values. A chain of 100 builder calls needs 100. The thread's stack is large enough for
     * this limit.
     */
    public static final int MAX_VALUE_DEPTH = 250;

    /** The most nested calls of the project's own methods that are followed from one value. Each level multiplies the work. */
    public static final int MAX_CALL_DEPTH = 8;

    /** The most levels of callers that are searched for a value. Each level multiplies the work. */
    public static final int MAX_CALLER_DEPTH = 4;

    /** The most possible classes or functions of an object at a followed call. Each of them is followed. */
    public static final int MAX_IMPLEMENTATIONS = 64;

    /**
     * The most classes of a project with their parents and creations in memory. In a larger project, such calls are not
     * followed.
     */
    public static final int MAX_INDEXED_CLASSES = 100_000;

    /** The most callers of one method. Each caller repeats the work for the method. */
    public static final int MAX_CALLERS = 200;

    /** The most nested methods through which the uses of an object are followed. Each level multiplies the work. */
    public static final int MAX_OBJECT_DEPTH = 4;

    /** The most constructors that call each other and are followed for one field. It ends a chain that has no end. */
    public static final int MAX_CONSTRUCTORS = 8;

    /** The deepest nesting of placeholders in settings, as {@code ${a:${b:c}}}. It bounds the stack of the reader. */
    public static final int MAX_PLACEHOLDER_DEPTH = 8;

    /** The most bytes of a settings file. A larger file is not read and is reported: settings are written by people. */
    public static final int MAX_SETTINGS_BYTES = 256 * 1024;

    /** The deepest nesting of a settings file. It bounds the stack of the reader. */
    public static final int MAX_SETTINGS_DEPTH = 20;

    /** The most alternatives of one text. The alternatives of its parts multiply. */
    public static final int MAX_TEXT_ALTERNATIVES = 16;

    /** The most characters of a text. A longer text is not a URL or list of scopes. */
    public static final int MAX_TEXT_LENGTH = 16_384;

    /** The most characters of a separator of scopes. A longer one is not useful. */
    public static final int MAX_SEPARATOR_LENGTH = 64;

    /** The most paths through a method that are followed separately for one string builder. Each branch can double them. */
    public static final int MAX_PATHS = 16;

    /** The most instructions on all those paths. It bounds the time for one string builder. */
    public static final int MAX_PATH_STEPS = 20_000;

    /** The number of examined instructions that count as one step, because examining is faster than following. */
    public static final int LOOKS_PER_STEP = 100;

    /** The number of looks for each instruction that a merge of branches compares, because it allocates memory. */
    public static final int LOOKS_PER_MERGED = 8;

    /** The number of frame cells that are copied in the time of one look. */
    public static final int CELLS_PER_LOOK = 16;

    /** The number of looks for an entry that is kept in memory. */
    public static final int LOOKS_PER_KEPT_ENTRY = 10;

    /**
     * The most methods and calls in the graph of library methods that lead to facts. A module of 5,000 classes has
     * about 500,000.
     */
    public static final long MAX_GRAPH_REFERENCES = 5_000_000;

    /** The most steps in that graph, from facts to the methods that lead to them. It bounds the time for one library. */
    public static final long MAX_GRAPH_STEPS = 50_000_000;

    /** The most published facts of libraries that a scan uses. Others are reported as unknown. It bounds the memory for them. */
    public static final int MAX_LIBRARY_FACTS = 20_000;

    /** The most methods and calls of a nest that is searched for dead methods. In a larger nest, no method is dead. */
    public static final long MAX_NEST_REFERENCES = 200_000;

    /** The most names of dead methods for which other classes are searched. Further methods count as called. */
    public static final int MAX_DEAD_NAMES = 50;

    private ScanLimits() {}
}
