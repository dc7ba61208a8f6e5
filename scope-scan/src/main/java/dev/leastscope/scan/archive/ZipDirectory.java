package dev.leastscope.scan.archive;

import dev.leastscope.scan.ScanLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The plain part of the ZIP format: one end record right at the end, a central directory before it, no zip64, no
 * encryption. Anything else is {@link OddArchiveException}, and the JDK's reader takes over.
 *
 * @param entries the classes and nested archives, by their place in the file
 */
record ZipDirectory(List<Entry> entries) {
    private static final int END_SIZE = 22;
    private static final int END_MAGIC = 0x06054b50;
    private static final int CENTRAL_MAGIC = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int MAX_DIRECTORY_BYTES = 64 * 1024 * 1024;

    /** An entry as the central directory tells it. */
    record Entry(String name, int nameLength, int method, int compressed, long header) {}

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
        return new ZipDirectory(entries(directory, count, offset));
    }

    private static List<Entry> entries(byte[] directory, int count, long end) throws OddArchiveException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_SIZE > directory.length || int32(directory, at) != CENTRAL_MAGIC) {
                throw new OddArchiveException("the central directory is broken");
            }
            int nameLength = int16(directory, at + 28);
            int next = at + CENTRAL_SIZE + nameLength + int16(directory, at + 30) + int16(directory, at + 32);
            if (next > directory.length) {
                throw new OddArchiveException("the central directory is broken");
            }
            if (wanted(directory, at + CENTRAL_SIZE, nameLength)) {
                entries.add(entry(directory, at, nameLength, end));
            }
            at = next;
        }
        if (at != directory.length) {
            throw new OddArchiveException("the central directory is longer than its entries");
        }
        if (entries.size() > ScanLimits.MAX_ARCHIVE_ENTRIES) {
            throw new OddArchiveException("too many entries");
        }
        entries.sort(Comparator.comparingLong(Entry::header));
        return entries;
    }

    private static Entry entry(byte[] directory, int at, int nameLength, long end) throws OddArchiveException {
        int flags = int16(directory, at + 8);
        int method = int16(directory, at + 10);
        long compressed = int32(directory, at + 20) & 0xffffffffL;
        long header = int32(directory, at + 42) & 0xffffffffL;
        if ((flags & 1) != 0 || (method != 0 && method != 8) || compressed >= end || header >= end) {
            throw new OddArchiveException("encryption, an unusual method, or a size past the end");
        }
        String name = new String(directory, at + CENTRAL_SIZE, nameLength, StandardCharsets.UTF_8);
        return new Entry(name, nameLength, method, (int) compressed, header);
    }

    private static boolean wanted(byte[] directory, int name, int length) {
        return ends(directory, name, length, ".class") || ends(directory, name, length, ".jar");
    }

    private static boolean ends(byte[] bytes, int name, int length, String suffix) {
        if (length < suffix.length()) {
            return false;
        }
        int from = name + length - suffix.length();
        for (int i = 0; i < suffix.length(); i++) {
            if (bytes[from + i] != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }

    static int int32(byte[] bytes, int at) {
        return int16(bytes, at) | int16(bytes, at + 2) << 16;
    }
}
