package dev.leastscope.scan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A reusable stream of one entry with its data in the window, inflated or stored. For one thread. */
final class EntryStream extends InputStream {
    private final Inflater inflater = new Inflater(true);
    private byte[] data;
    private int at;
    private int end;
    private boolean compressed;

    /** Starts another entry. */
    void start(byte[] window, int from, int length, boolean isCompressed) {
        data = window;
        at = from;
        end = from + length;
        compressed = isCompressed;
        if (isCompressed) {
            inflater.reset();
            inflater.setInput(window, from, length);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return compressed ? inflate(buffer, offset, length) : copy(buffer, offset, length);
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(buffer, offset, length);
            if (count > 0) {
                return count;
            }
            if (inflater.finished()) {
                return -1;
            }
            throw new IOException("its compressed data is cut off");
        } catch (DataFormatException e) {
            throw new IOException("its compressed data is broken", e);
        }
    }

    private int copy(byte[] buffer, int offset, int length) {
        int count = Math.min(length, end - at);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(data, at, buffer, offset, count);
        at += count;
        return count;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("entries are read in blocks");
    }

    @Override
    public void close() {
        inflater.end();
    }
}
