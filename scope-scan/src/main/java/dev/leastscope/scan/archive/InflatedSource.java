package dev.leastscope.scan.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a compressed archive that is too large for memory. Reading forward inflates the bytes in between.
 * Reading backward inflates from the start again. Every inflated byte counts for the budget. For one thread.
 */
final class InflatedSource implements ByteSource, AutoCloseable {
    private final Region compressed;
    private final long size;
    private final Budget budget;
    private final byte[] skipped = new byte[64 * 1024];
    private InputStream stream;
    private long at;

    /**
     * Creates a source.
     *
     * @param size the inflated size in bytes; checked when the last byte is read
     */
    InflatedSource(Region compressed, long size, Budget budget) {
        this.compressed = compressed;
        this.size = size;
        this.budget = budget;
    }

    @Override
    public void read(long position, byte[] buffer, int offset, int length) throws IOException {
        if (stream == null || position < at) {
            close();
            stream = RegionStream.of(compressed, true);
            at = 0;
        }
        while (at < position) {
            inflate(skipped, 0, (int) Math.min(skipped.length, position - at));
        }
        int done = 0;
        while (done < length) {
            done += inflate(buffer, offset + done, length - done);
        }
        if (at == size && stream.read() >= 0) {
            throw new IOException("it inflates to more bytes than the outer archive declares");
        }
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        int count = stream.read(buffer, offset, length);
        if (count < 0) {
            throw new EOFException("it inflates to fewer bytes than the outer archive declares");
        }
        at += count;
        budget.spendNow(count);
        return count;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
