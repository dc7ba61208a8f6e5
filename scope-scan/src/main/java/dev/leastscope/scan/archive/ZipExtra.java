package dev.leastscope.scan.archive;

/** The zip64 extra field of an entry. It contains, in a fixed order, the numbers that do not fit in 32 bits. */
final class ZipExtra {
    /** The value of a field whose number is in the extra field. */
    static final long ABSENT = 0xffffffffL;

    private static final int ID = 1;
    private static final int ENTRY_SIZE = 46;

    private ZipExtra() {}

    /** The inflated size of an entry; -1 when the extra field lacks it. */
    static long size(byte[] directory, int entry) {
        return number(directory, entry, 24, 0);
    }

    /** The compressed size of an entry; -1 when the extra field lacks it. */
    static long compressed(byte[] directory, int entry) {
        return number(directory, entry, 20, isAbsent(directory, entry + 24));
    }

    /** The offset of an entry's own header; -1 when the extra field lacks it. */
    static long header(byte[] directory, int entry) {
        return number(directory, entry, 42, isAbsent(directory, entry + 24) + isAbsent(directory, entry + 20));
    }

    private static int isAbsent(byte[] directory, int at) {
        return Bytes.unsigned32(directory, at) == ABSENT ? 1 : 0;
    }

    /**
     * A number of an entry.
     *
     * @param field the offset of the number when it fits in 32 bits
     * @param before the number of values before it in the extra field
     */
    private static long number(byte[] directory, int entry, int field, int before) {
        long number = Bytes.unsigned32(directory, entry + field);
        if (number != ABSENT) {
            return number;
        }
        int at = entry + ENTRY_SIZE + Bytes.int16(directory, entry + 28);
        int end = at + Bytes.int16(directory, entry + 30);
        while (at + 4 <= end) {
            int length = Bytes.int16(directory, at + 2);
            if (at + 4 + length > end) {
                return -1;
            }
            if (Bytes.int16(directory, at) == ID) {
                return before * 8 + 8 <= length ? Bytes.int64(directory, at + 4 + before * 8) : -1;
            }
            at += 4 + length;
        }
        return -1;
    }
}
