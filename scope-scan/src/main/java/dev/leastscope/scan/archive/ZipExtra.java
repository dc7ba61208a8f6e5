package dev.leastscope.scan.archive;

/** The extra field in which zip64 keeps the numbers of an entry that do not fit in 32 bits, in a fixed order. */
final class ZipExtra {
    /** The value that says that the number is in the extra field. */
    static final long ABSENT = 0xffffffffL;

    private static final int ID = 1;
    private static final int ENTRY_SIZE = 46;

    private ZipExtra() {}

    /** The size of an entry once inflated; -1 when the extra field lacks it. */
    static long size(byte[] directory, int entry) {
        return number(directory, entry, 24, 0);
    }

    /** The compressed size of an entry; -1 when the extra field lacks it. */
    static long compressed(byte[] directory, int entry) {
        return number(directory, entry, 20, isAbsent(directory, entry + 24));
    }

    /** The place of an entry's own header; -1 when the extra field lacks it. */
    static long header(byte[] directory, int entry) {
        return number(directory, entry, 42, isAbsent(directory, entry + 24) + isAbsent(directory, entry + 20));
    }

    private static int isAbsent(byte[] directory, int at) {
        return Bytes.unsigned32(directory, at) == ABSENT ? 1 : 0;
    }

    /**
     * @param field where the number stands when it fits in 32 bits
     * @param before how many numbers stand before it in the extra field
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
