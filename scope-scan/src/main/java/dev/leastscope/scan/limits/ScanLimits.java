package dev.leastscope.scan.limits;

/**
 * What bounds a scan, whatever it is given. Each limit is named in the message of what it stopped.
 *
 * @since 0.1.0
 */
public final class ScanLimits {
    /** The most bytes of one class; a class file of the JVM rarely passes one million. */
    public static final int MAX_CLASS_BYTES = 16 * 1024 * 1024;

    /** The most entries of one archive. */
    public static final int MAX_ARCHIVE_ENTRIES = 262_144;

    /** The most bytes that the classes of one archive may inflate to. */
    public static final long MAX_INFLATED_BYTES = 4L * 1024 * 1024 * 1024;

    /** How many times larger than its compressed form a class may be, once it is past {@link #RATIO_GRACE_BYTES}. */
    public static final int MAX_INFLATE_RATIO = 100;

    /** Up to this size the inflate ratio is not judged. */
    public static final int RATIO_GRACE_BYTES = 1024 * 1024;

    /** The most instructions of a method whose data flow is followed. */
    public static final int MAX_METHOD_INSTRUCTIONS = 20_000;

    /** The most steps that following values may take in one class. The method that takes the last one is told, not read. */
    public static final int MAX_STEPS = 200_000;

    /** How often the methods behind such a one get as many steps again; then the rest of the class is told, not read. */
    public static final int MAX_RESTARTS = 4;

    private ScanLimits() {}
}
