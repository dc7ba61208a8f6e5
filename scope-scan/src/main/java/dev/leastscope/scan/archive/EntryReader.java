package dev.leastscope.scan.archive;

import dev.leastscope.scan.limits.ScanLimits;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads entries of one archive for one thread. It reuses a window over the file, an inflater and a buffer for the
 * class. The window is useful only when entries come in the order of their offsets.
 */
final class EntryReader implements AutoCloseable {
    private static final int WINDOW = 128 * 1024;
    private static final int HEADER = 30;
    private static final int HEADER_MAGIC = 0x04034b50;

    private final Region file;
    private final ZipDirectory directory;
    private final EntryStream stream = new EntryStream();
    private byte[] window;
    private long windowStart;
    private int windowLength;

    EntryReader(Region file, ZipDirectory directory) {
        this.file = file;
        this.directory = directory;
        this.window = new byte[(int) Math.min(WINDOW, file.size())];
    }

    /** The inflated entry. Read it before opening the next one. */
    InputStream open(int entry) throws IOException, TooLargeException {
        if (directory.compressed(entry) > ScanLimits.MAX_CLASS_BYTES) {
            throw TooLargeException.bytes();
        }
        int compressed = (int) directory.compressed(entry);
        int prefix = prefix(entry, header(entry));
        int data = ensure(directory.header(entry), prefix + compressed) + prefix;
        stream.start(window, data, compressed, directory.isCompressed(entry));
        return stream;
    }

    /** The range of an entry's bytes in the file. Only its header is read. */
    Region region(int entry) throws IOException {
        long data = directory.header(entry) + prefix(entry, header(entry));
        long compressed = directory.compressed(entry);
        if (data + compressed > file.size()) {
            throw new IOException("it exceeds the end of the archive");
        }
        return file.part(data, compressed);
    }

    /** Reads the header into the window and compares it with the directory. Returns its index in the window. */
    private int header(int entry) throws IOException {
        if (directory.problem(entry) != null) {
            throw new IOException(directory.problem(entry));
        }
        int at = ensure(directory.header(entry), HEADER + directory.nameLength(entry));
        int method = Bytes.int16(window, at + 8);
        if (Bytes.int32(window, at) != HEADER_MAGIC
                || method != (directory.isCompressed(entry) ? 8 : 0)
                || Bytes.int16(window, at + 26) != directory.nameLength(entry)
                || (window[at + 6] & 1) != 0) {
            throw new IOException("its own header contradicts the central directory");
        }
        return at;
    }

    /** The number of bytes before the data of an entry. */
    private int prefix(int entry, int header) {
        return HEADER + directory.nameLength(entry) + Bytes.int16(window, header + 28);
    }

    private int ensure(long position, int length) throws IOException {
        if (position >= windowStart && position + length <= windowStart + windowLength) {
            return (int) (position - windowStart);
        }
        if (length > window.length) {
            window = new byte[length];
        }
        int count = (int) Math.min(window.length, file.size() - position);
        windowLength = 0;
        file.read(position, window, 0, Math.max(count, length));
        windowStart = position;
        windowLength = count;
        return 0;
    }

    @Override
    public void close() {
        stream.close();
    }
}
