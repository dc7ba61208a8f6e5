package dev.leastscope.scan.pool;

/**
 * Examines one class at a time while it is read. It dismisses a class as soon as its constant pool contains none of the
 * texts; the bytes after the pool are then not read. For one thread.
 *
 * @since 0.1.0
 */
public final class PoolSearch {
    /** The class is not relevant. */
    public static final int DISMISSED = 0;

    /** The class can be relevant, or is invalid. It must be read completely. */
    public static final int WANTED = Integer.MAX_VALUE;

    private final ByteTextSearch needles;
    private final PoolWalk walk = new PoolWalk();
    private boolean started;
    private int searched;

    /** Creates a search that accepts every class. */
    public static PoolSearch ofEverything() {
        return new PoolSearch(null);
    }

    PoolSearch(ByteTextSearch needles) {
        this.needles = needles;
    }

    /** Starts another class. */
    public void start() {
        started = false;
        searched = PoolWalk.START;
    }

    /**
     * Examines more bytes of the class.
     *
     * @param bytes contains the class from its first byte on
     * @param length the number of available bytes, never less than before
     * @return {@link #DISMISSED}, {@link #WANTED}, or the number of bytes for the next look; more than {@code length}
     */
    public int look(byte[] bytes, int length) {
        if (needles == null) {
            return WANTED;
        }
        if (length < PoolWalk.START) {
            return PoolWalk.START + 1;
        }
        try {
            if (!started) {
                walk.start(bytes);
                started = true;
            }
            boolean ended = walk.onward(bytes, length) && walk.at() <= length;
            int end = Math.min(walk.at(), length);
            int found = needles.search(bytes, searched, end);
            while (found < 0) {
                if (needles.isAt(bytes, ~found, end)) {
                    return WANTED;
                }
                if (!ended && needles.isCut(bytes, ~found, end)) {
                    searched = ~found;
                    return Math.max(length + 256, walk.likelyEnd());
                }
                found = needles.search(bytes, ~found + 1, end);
            }
            searched = found;
            return ended ? DISMISSED : Math.max(walk.likelyEnd() + walk.likelyEnd() / 20, length + 256);
        } catch (MalformedClassException e) {
            // The reader of the complete class reports the error.
            return WANTED;
        }
    }
}
