package dev.leastscope.scan.archive;

import dev.leastscope.scan.ScanLimits;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads entries of one archive for one thread: a window over the file, an inflater and a buffer for the class, all used
 * again and again. Entries must come in the order of their places for the window to help.
 */
final class EntryReader implements AutoCloseable {
    private static final int WINDOW = 128 * 1024;
    private static final int HEADER = 30;
    private static final int HEADER_MAGIC = 0x04034b50;

    private final Region file;
    private final Inflater inflater = new Inflater(true);
    private byte[] window = new byte[WINDOW];
    private long windowStart;
    private int windowLength;
    private int headerAt;
    private byte[] output = new byte[64 * 1024];

    EntryReader(Region file) {
        this.file = file;
    }

    /** The class in {@link #bytes()}: its length. */
    int read(ZipDirectory.Entry entry) throws IOException, OddArchiveException, TooLargeException {
        int data = locate(entry);
        return entry.method() == 0 ? stored(data, entry.compressed()) : inflated(data, entry.compressed());
    }

    /** The buffer that holds the class last read. */
    byte[] bytes() {
        return output;
    }

    /** Where an entry's bytes lie in the file; only its header is read. */
    Region region(ZipDirectory.Entry entry) throws IOException, OddArchiveException {
        int at = header(entry);
        long data = windowStart + at + HEADER + entry.nameLength() + ZipDirectory.int16(window, at + 28);
        if (data + entry.compressed() > file.size()) {
            throw new OddArchiveException(entry.name() + " passes the end of the archive");
        }
        return file.part(data, entry.compressed());
    }

    /** Brings the header into the window and checks that it agrees; its index in the window. */
    private int header(ZipDirectory.Entry entry) throws IOException, OddArchiveException {
        int at = ensure(entry.header(), HEADER + entry.nameLength());
        if (ZipDirectory.int32(window, at) != HEADER_MAGIC
                || ZipDirectory.int16(window, at + 8) != entry.method()
                || ZipDirectory.int16(window, at + 26) != entry.nameLength()
                || (ZipDirectory.int16(window, at + 6) & 1) != 0) {
            throw new OddArchiveException("its header contradicts the central directory");
        }
        return at;
    }

    /** Brings header and data into the window; the data's index in it. */
    private int locate(ZipDirectory.Entry entry) throws IOException, OddArchiveException, TooLargeException {
        int prefix = HEADER + entry.nameLength() + ZipDirectory.int16(window(entry), headerAt + 28);
        if (entry.compressed() > ScanLimits.MAX_CLASS_BYTES) {
            throw TooLargeException.bytes();
        }
        return ensure(entry.header(), prefix + entry.compressed()) + prefix;
    }

    private byte[] window(ZipDirectory.Entry entry) throws IOException, OddArchiveException {
        headerAt = header(entry);
        return window;
    }

    private int ensure(long position, int length) throws IOException {
        if (position >= windowStart && position + length <= windowStart + windowLength) {
            return (int) (position - windowStart);
        }
        if (length > window.length) {
            window = new byte[Math.max(length, WINDOW)];
        }
        int count = (int) Math.min(window.length, file.size() - position);
        windowLength = 0;
        file.read(position, window, 0, Math.max(count, length));
        windowStart = position;
        windowLength = count;
        return 0;
    }

    private int stored(int data, int length) throws TooLargeException {
        if (length > ScanLimits.MAX_CLASS_BYTES) {
            throw TooLargeException.bytes();
        }
        if (output.length < length) {
            output = new byte[length];
        }
        System.arraycopy(window, data, output, 0, length);
        return length;
    }

    private int inflated(int data, int length) throws IOException, TooLargeException {
        inflater.reset();
        inflater.setInput(window, data, length);
        int size = 0;
        try {
            while (!inflater.finished()) {
                if (size == output.length) {
                    grow(size, length);
                }
                int count = inflater.inflate(output, size, output.length - size);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("its compressed data is cut off");
                }
                size += count;
            }
        } catch (DataFormatException e) {
            throw new IOException("its compressed data is broken", e);
        }
        return size;
    }

    private void grow(int size, int compressed) throws TooLargeException {
        TooLargeException.check(size + 1L, compressed);
        output = Arrays.copyOf(output, (int) Math.min(size * 2L, ScanLimits.MAX_CLASS_BYTES + 1L));
    }

    @Override
    public void close() {
        inflater.end();
    }
}
