package dev.leastscope.scan.pool;

/**
 * Looks at one class after the other while it is being read, and dismisses it as soon as its constant pool is known to
 * name nothing that is looked for: what follows the pool need not be read. For one thread.
 *
 * @since 0.1.0
 */
public final class PoolSearch {
    /** The class has nothing to say. */
    public static final int DISMISSED = 0;

    /** The class may matter, or makes no sense: it has to be read whole. */
    public static final int WANTED = Integer.MAX_VALUE;

    private final ByteTextSearch needles;
    private final PoolWalk walk = new PoolWalk();
    private boolean started;
    private int searched;

    /**
     * A search that wants every class.
     */
    public static PoolSearch ofEverything() {
        return new PoolSearch(null);
    }

    PoolSearch(ByteTextSearch needles) {
        this.needles = needles;
    }

    /** Begins with another class. */
    public void start() {
        started = false;
        searched = PoolWalk.START;
    }

    /**
     * Looks on in the class.
     *
     * @param bytes holds the class from its first byte on
     * @param length how many bytes of it are there, never less than before
     * @return {@link #DISMISSED}, {@link #WANTED}, or how many bytes the next look should have; more than {@code length}
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
            // What is wrong is said by whoever reads the whole.
            return WANTED;
        }
    }
}
