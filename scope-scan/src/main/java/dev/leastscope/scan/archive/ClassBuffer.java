package dev.leastscope.scan.archive;

import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.pool.PoolSearch;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A buffer for one class at a time, used by one thread. A class is read only as far as the search needs it. */
final class ClassBuffer implements AutoCloseable {
    /** Returned instead of a length when the class was dismissed. */
    static final int DISMISSED = -1;

    /** The largest class that is inflated in one call. For small classes a second call costs more than it can save. */
    private static final int SMALL = 2000;

    private final ClassSink sink;
    private final PoolSearch search;
    private final Budget budget;
    private byte[] bytes = new byte[64 * 1024];
    private int dismissed;
    /** Inflated bytes that are not yet subtracted from the budget. */
    private long read;

    ClassBuffer(ClassSink sink, Budget budget) {
        this.sink = sink;
        this.search = sink.search();
        this.budget = budget;
    }

    /** The last class. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether more entries may be read; see {@link Budget}. */
    boolean allows(int entries, String place) {
        budget.spend(read);
        read = 0;
        return budget.allows(entries, place, sink);
    }

    /**
     * Reads a class.
     *
     * @param stream the class and then its end
     * @param size the declared size of the class; -1 when unknown. It is used only to refuse a class that is too large
     * @param compressed the compressed size; -1 when unknown
     * @return its length, or {@link #DISMISSED}
     */
    int read(InputStream stream, long size, long compressed) throws IOException, TooLargeException {
        TooLargeException.check(size, compressed);
        search.start();
        boolean small = size <= SMALL;
        int target = small ? Math.max((int) size, 1) : (int) (size - size / 3);
        // The inflater is faster with free space after a small class.
        int room = small ? SMALL : 0;
        int length = 0;
        int count = 0;
        while (count >= 0) {
            length += count;
            read += count;
            if (length >= target) {
                target = search.look(bytes, length);
                if (target == PoolSearch.DISMISSED) {
                    dismissed++;
                    return DISMISSED;
                }
                room = 0;
            }
            if (length == bytes.length) {
                grow(length, compressed);
            }
            count = stream.read(bytes, length, Math.min(target + room, bytes.length) - length);
        }
        if (target != PoolSearch.WANTED && search.look(bytes, length) == PoolSearch.DISMISSED) {
            dismissed++;
            return DISMISSED;
        }
        return length;
    }

    /** Reads a class completely and returns its length. */
    int readWhole(InputStream stream) throws IOException, TooLargeException {
        int length = 0;
        for (int count = 0; count >= 0; count = stream.read(bytes, length, bytes.length - length)) {
            length += count;
            if (length == bytes.length) {
                grow(length, -1);
            }
        }
        return length;
    }

    private void grow(int length, long compressed) throws TooLargeException {
        TooLargeException.check(length + 1L, compressed);
        bytes = Arrays.copyOf(bytes, (int) Math.min(length * 2L, ScanLimits.MAX_CLASS_BYTES + 1L));
    }

    /** Reports the number of dismissed classes to the sink. */
    @Override
    public void close() {
        sink.dismissed(dismissed);
    }
}
