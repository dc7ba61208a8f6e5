package dev.leastscope.scan.archive;

import dev.leastscope.scan.limits.ScanLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * The central directory of an archive. Its entries are classes and nested archives, numbered by their offsets in the
 * file. Names are decoded only when needed.
 */
final class ZipDirectory {
    private static final int ENTRY_MAGIC = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int HEADER_SIZE = 30;
    /**
     * The number of bits of an offset in the directory, used in sorting: see {@link ScanLimits#MAX_DIRECTORY_BYTES}.
     */
    private static final int PLACE_BITS = 26;
    /** The ends of names as {@link Bytes#int32} and {@link Bytes#int16} read them: ".class", ".jar", ".war". */
    private static final int DOT_C = '.' | 'c' << 8;

    private static final int LASS = 'l' | 'a' << 8 | 's' << 16 | 's' << 24;
    private static final int DOT_JAR = '.' | 'j' << 8 | 'a' << 16 | 'r' << 24;
    private static final int DOT_WAR = '.' | 'w' << 8 | 'a' << 16 | 'r' << 24;

    private final byte[] bytes;
    private final int count;
    private final boolean countsWrongly;
    /** The offset of each entry in the directory. */
    private final int[] places;

    private final long[] headers;
    private final long[] compressed;
    private final long[] sizes;
    /** The reason why each entry is not read; null when all can be read. */
    private String[] problems;

    private ZipDirectory(byte[] bytes, int[] places, int count, EndRecord end, boolean countsWrongly) {
        this.bytes = bytes;
        this.places = places;
        this.count = count;
        this.countsWrongly = countsWrongly;
        this.headers = new long[count];
        this.compressed = new long[count];
        this.sizes = new long[count];
        long free = 0;
        for (int entry = 0; entry < count; entry++) {
            int at = places[entry];
            headers[entry] = header(bytes, at) + end.shift();
            compressed[entry] = Bytes.unsigned32(bytes, at + 20);
            sizes[entry] = Bytes.unsigned32(bytes, at + 24);
            if (compressed[entry] == ZipExtra.ABSENT || sizes[entry] == ZipExtra.ABSENT) {
                sizes[entry] = ZipExtra.size(bytes, at);
                compressed[entry] = ZipExtra.compressed(bytes, at);
            }
            free = check(entry, free, end.directory());
        }
    }

    static ZipDirectory of(Region file) throws IOException {
        EndRecord end = EndRecord.of(file);
        if (end.size() > ScanLimits.MAX_DIRECTORY_BYTES) {
            throw new ArchiveLimitException("its central directory is larger than " + ScanLimits.MAX_DIRECTORY_BYTES
                    + " bytes (ScanLimits.MAX_DIRECTORY_BYTES)");
        }
        byte[] directory = new byte[(int) end.size()];
        file.read(end.directory(), directory, 0, directory.length);
        return read(directory, end);
    }

    private static ZipDirectory read(byte[] directory, EndRecord end) throws ZipException {
        int[] places = new int[Math.max(16, (int) Math.min(end.count(), directory.length / ENTRY_SIZE))];
        int count = 0;
        long all = 0;
        long before = -1;
        boolean sorted = true;
        int at = 0;
        while (at < directory.length) {
            if (at + ENTRY_SIZE > directory.length || Bytes.int32(directory, at) != ENTRY_MAGIC) {
                throw new ZipException("its central directory is broken");
            }
            int nameEnd = at + ENTRY_SIZE + Bytes.int16(directory, at + 28);
            int next = nameEnd + Bytes.int16(directory, at + 30) + Bytes.int16(directory, at + 32);
            if (next > directory.length) {
                throw new ZipException("its central directory is broken");
            }
            if (isClass(directory, nameEnd) || isArchive(directory, nameEnd)) {
                long header = header(directory, at);
                sorted &= header > before;
                before = header;
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count] = at;
                count++;
            }
            all++;
            at = next;
        }
        // Old tools write only the lower 16 bits of a larger number.
        boolean countsWrongly = end.isLong() ? all != end.count() : (all & 0xffff) != end.count();
        return new ZipDirectory(
                directory, sorted ? places : sorted(directory, places, count), count, end, countsWrongly);
    }

    /** Sorts entries by their offset in the file. Most archives are already sorted. */
    private static int[] sorted(byte[] directory, int[] places, int count) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            long header = Math.min(header(directory, places[i]), Long.MAX_VALUE >> PLACE_BITS);
            keys[i] = header << PLACE_BITS | places[i];
        }
        Arrays.sort(keys);
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = (int) (keys[i] & ((1 << PLACE_BITS) - 1));
        }
        return sorted;
    }

    /**
     * The offset of the entry's own header according to the directory. An invalid offset becomes one after every end.
     */
    private static long header(byte[] directory, int at) {
        long header = Bytes.unsigned32(directory, at + 42);
        if (header != ZipExtra.ABSENT) {
            return header;
        }
        long given = ZipExtra.header(directory, at);
        return given < 0 ? Long.MAX_VALUE >> 1 : given;
    }

    /**
     * Checks whether an entry can be read. Entries that share bytes are used to attack readers, because they are
     * inflated many times; the later one is not read.
     *
     * @param free the first byte after all earlier entries
     * @return the first byte after all entries up to this one
     */
    private long check(int entry, long free, long end) {
        int method = Bytes.int16(bytes, places[entry] + 10);
        long from = headers[entry];
        long room = end - from - HEADER_SIZE - nameLength(entry);
        String problem = null;
        if ((bytes[places[entry] + 8] & 1) != 0) {
            problem = "it is encrypted";
        } else if (method != 0 && method != 8) {
            problem = "it is compressed by method " + method + ", which is not read";
        } else if (compressed[entry] < 0 || sizes[entry] < 0 || compressed[entry] > room) {
            problem = "it exceeds the end of the archive";
        } else if (from < free) {
            problem = "it shares bytes with another entry";
        }
        if (problem != null) {
            if (problems == null) {
                problems = new String[count];
            }
            problems[entry] = problem;
            return free;
        }
        return from + HEADER_SIZE + nameLength(entry) + compressed[entry];
    }

    /** The number of classes and archives. */
    int count() {
        return count;
    }

    /** Whether the end record declares a wrong number of entries. */
    boolean countsWrongly() {
        return countsWrongly;
    }

    /** The reason why the entry is not read; null when it can be read. */
    String problem(int entry) {
        return problems == null ? null : problems[entry];
    }

    /** The offset of the entry's own header in the file. */
    long header(int entry) {
        return headers[entry];
    }

    boolean isCompressed(int entry) {
        return bytes[places[entry] + 10] != 0;
    }

    long compressed(int entry) {
        return compressed[entry];
    }

    /** The declared inflated size of the entry. */
    long size(int entry) {
        return sizes[entry];
    }

    int nameLength(int entry) {
        return Bytes.int16(bytes, places[entry] + 28);
    }

    /** The entry's name to show. A part that would lead out of a folder is percent-encoded. */
    String name(int entry) {
        String name = new String(bytes, places[entry] + ENTRY_SIZE, nameLength(entry), StandardCharsets.UTF_8);
        return name.indexOf("..") < 0 ? name : withoutParents(name);
    }

    private static String withoutParents(String name) {
        StringBuilder shown = new StringBuilder(name.length() + 8);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '/' || name.charAt(i) == '\\') {
                String part = name.substring(start, i);
                shown.append(part.equals("..") ? "%2E%2E" : part);
                shown.append(i < name.length() ? name.substring(i, i + 1) : "");
                start = i + 1;
            }
        }
        return shown.toString();
    }

    boolean isArchive(int entry) {
        return isArchive(bytes, places[entry] + ENTRY_SIZE + nameLength(entry));
    }

    /** Whether a name is that of a class. At least 46 bytes precede each name, so short names need no check. */
    private static boolean isClass(byte[] directory, int nameEnd) {
        return Bytes.int32(directory, nameEnd - 4) == LASS && Bytes.int16(directory, nameEnd - 6) == DOT_C;
    }

    private static boolean isArchive(byte[] directory, int nameEnd) {
        int ending = Bytes.int32(directory, nameEnd - 4);
        return ending == DOT_JAR || ending == DOT_WAR;
    }
}
