package dev.leastscope.scan.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The plain part of the ZIP format: one end record right at the end, one central directory before it, no zip64, no
 * encryption. Anything else is {@link OddArchiveException}, and the JDK's reader takes over. Its entries are the classes
 * and the nested archives, numbered by their places in the file; they stay bytes until somebody asks.
 */
final class ZipDirectory {
    private static final int END_SIZE = 22;
    private static final int END_MAGIC = 0x06054b50;
    private static final int CENTRAL_MAGIC = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int MAX_DIRECTORY_BYTES = 64 * 1024 * 1024;
    /** The ends of names, as {@link #int32} and {@link #int16} read them: ".class", ".jar". */
    private static final int DOT_C = '.' | 'c' << 8;

    private static final int LASS = 'l' | 'a' << 8 | 's' << 16 | 's' << 24;
    private static final int DOT_JAR = '.' | 'j' << 8 | 'a' << 16 | 'r' << 24;

    private final byte[] bytes;
    private final int count;
    /** Where each entry stands in the directory. */
    private final int[] places;

    private final int[] headers;
    private final int[] compressed;
    private final int[] sizes;

    private ZipDirectory(byte[] bytes, int[] places, int count) {
        this.bytes = bytes;
        this.places = places;
        this.count = count;
        this.headers = new int[count];
        this.compressed = new int[count];
        this.sizes = new int[count];
        for (int entry = 0; entry < count; entry++) {
            int at = places[entry];
            headers[entry] = int32(bytes, at + 42);
            compressed[entry] = int32(bytes, at + 20);
            sizes[entry] = int32(bytes, at + 24);
        }
    }

    static ZipDirectory of(Region file) throws IOException, OddArchiveException {
        if (file.size() < END_SIZE) {
            throw new OddArchiveException("no end record");
        }
        byte[] end = new byte[END_SIZE];
        file.read(file.size() - END_SIZE, end, 0, END_SIZE);
        if (int32(end, 0) != END_MAGIC || int16(end, 20) != 0) {
            throw new OddArchiveException("a comment or something else follows the end record");
        }
        int count = int16(end, 10);
        long size = int32(end, 12) & 0xffffffffL;
        long offset = int32(end, 16) & 0xffffffffL;
        if (count == 0xffff || size == 0xffffffffL || offset == 0xffffffffL || count != int16(end, 8)) {
            throw new OddArchiveException("zip64 or several disks");
        }
        if (offset + size != file.size() - END_SIZE || size > MAX_DIRECTORY_BYTES) {
            throw new OddArchiveException("the central directory is not where the end record says");
        }
        byte[] directory = new byte[(int) size];
        file.read(offset, directory, 0, directory.length);
        return read(directory, count, offset);
    }

    private static ZipDirectory read(byte[] directory, int all, long end) throws OddArchiveException {
        int[] places = new int[all];
        int count = 0;
        long before = -1;
        boolean sorted = true;
        int at = 0;
        for (int i = 0; i < all; i++) {
            if (at + CENTRAL_SIZE > directory.length || int32(directory, at) != CENTRAL_MAGIC) {
                throw new OddArchiveException("the central directory is broken");
            }
            int nameEnd = at + CENTRAL_SIZE + int16(directory, at + 28);
            int next = nameEnd + int16(directory, at + 30) + int16(directory, at + 32);
            if (next > directory.length) {
                throw new OddArchiveException("the central directory is broken");
            }
            if (isClass(directory, nameEnd) || isArchive(directory, nameEnd)) {
                check(directory, at, end);
                long header = int32(directory, at + 42) & 0xffffffffL;
                sorted &= header > before;
                before = header;
                places[count] = at;
                count++;
            }
            at = next;
        }
        if (at != directory.length) {
            throw new OddArchiveException("the central directory is longer than its entries");
        }
        return new ZipDirectory(directory, sorted ? places : sorted(directory, places, count), count);
    }

    private static void check(byte[] directory, int at, long end) throws OddArchiveException {
        int method = int16(directory, at + 10);
        long compressed = int32(directory, at + 20) & 0xffffffffL;
        if ((directory[at + 8] & 1) != 0
                || (method != 0 && method != 8)
                || compressed >= end
                || compressed > Integer.MAX_VALUE
                || (int32(directory, at + 42) & 0xffffffffL) >= end) {
            throw new OddArchiveException("encryption, an unusual method, or a size past the end");
        }
    }

    /** Sorts by place in the file; most archives are. */
    private static int[] sorted(byte[] directory, int[] places, int count) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (int32(directory, places[i] + 42) & 0xffffffffL) << 28 | places[i];
        }
        Arrays.sort(keys);
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = (int) (keys[i] & ((1 << 28) - 1));
        }
        return sorted;
    }

    /** Entries that share bytes are an archive that is made to be read many times over. */
    void checkOverlap() throws OddArchiveException {
        for (int i = 1; i < count; i++) {
            if (header(i - 1) + 30 + nameLength(i - 1) + compressed(i - 1) > header(i)) {
                throw new OddArchiveException("entries overlap");
            }
        }
    }

    int count() {
        return count;
    }

    /** Where the entry's own header stands in the file. */
    long header(int entry) {
        return headers[entry] & 0xffffffffL;
    }

    boolean isCompressed(int entry) {
        return bytes[places[entry] + 10] != 0;
    }

    int compressed(int entry) {
        return compressed[entry];
    }

    /** How long the entry is said to be once inflated. */
    long size(int entry) {
        return sizes[entry] & 0xffffffffL;
    }

    int nameLength(int entry) {
        return int16(bytes, places[entry] + 28);
    }

    String name(int entry) {
        return new String(bytes, places[entry] + CENTRAL_SIZE, nameLength(entry), StandardCharsets.UTF_8);
    }

    boolean isArchive(int entry) {
        return isArchive(bytes, places[entry] + CENTRAL_SIZE + nameLength(entry));
    }

    /** Before a name stand 46 bytes, so that a short one is no trouble. */
    private static boolean isClass(byte[] directory, int nameEnd) {
        return int32(directory, nameEnd - 4) == LASS && int16(directory, nameEnd - 6) == DOT_C;
    }

    private static boolean isArchive(byte[] directory, int nameEnd) {
        return int32(directory, nameEnd - 4) == DOT_JAR;
    }

    static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }

    static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | ((bytes[at + 1] & 0xff) << 8)
                | ((bytes[at + 2] & 0xff) << 16)
                | (bytes[at + 3] << 24);
    }
}
