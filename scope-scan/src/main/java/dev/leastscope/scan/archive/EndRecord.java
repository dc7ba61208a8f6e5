package dev.leastscope.scan.archive;

import java.io.IOException;
import java.util.zip.ZipException;

/**
 * The end record of an archive; the zip64 record when there is one.
 *
 * @param directory the offset of the central directory
 * @param size the size of the directory in bytes
 * @param shift the number of bytes before the archive, such as a start script; all offsets in the archive begin after
 *     them
 * @param count the declared number of entries; without zip64, only its lower 16 bits
 * @param isLong whether the record is a zip64 record
 */
record EndRecord(long directory, long size, long shift, long count, boolean isLong) {
    private static final int SIZE = 22;
    private static final int MAGIC = 0x06054b50;
    private static final int MAX_COMMENT = 0xffff;
    private static final int LONG_SIZE = 56;
    private static final int LONG_MAGIC = 0x06064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LOCATOR_MAGIC = 0x07064b50;
    private static final int ENTRY_MAGIC = 0x02014b50;
    private static final int HEADER_MAGIC = 0x04034b50;

    /** Finds the record: at the end, or before a comment or other bytes. */
    static EndRecord of(Region file) throws IOException {
        if (file.size() < SIZE) {
            throw new ZipException("it is too short for one");
        }
        byte[] last = new byte[SIZE];
        long position = file.size() - SIZE;
        file.read(position, last, 0, SIZE);
        if (Bytes.int32(last, 0) == MAGIC && Bytes.int16(last, 20) == 0) {
            return read(file, last, 0, position);
        }
        byte[] tail = new byte[(int) Math.min(file.size(), SIZE + MAX_COMMENT)];
        long start = file.size() - tail.length;
        file.read(start, tail, 0, tail.length);
        for (int at = tail.length - SIZE; at >= 0; at--) {
            if (Bytes.int32(tail, at) == MAGIC && isEnd(file, tail, at, start + at)) {
                return read(file, tail, at, start + at);
            }
        }
        throw new ZipException("it has no end record");
    }

    /**
     * Whether the bytes are an end record and not a part of a comment: its comment fits, or the directory is at its
     * offset.
     */
    private static boolean isEnd(Region file, byte[] tail, int at, long position) throws IOException {
        if (Bytes.int16(tail, at + 20) == tail.length - at - SIZE) {
            return true;
        }
        long directory = position - Bytes.unsigned32(tail, at + 12);
        long first = directory - Bytes.unsigned32(tail, at + 16);
        return isAt(file, directory, ENTRY_MAGIC) && isAt(file, first, HEADER_MAGIC);
    }

    private static boolean isAt(Region file, long position, int magic) throws IOException {
        byte[] four = new byte[4];
        if (position < 0 || position + four.length > file.size()) {
            return false;
        }
        file.read(position, four, 0, four.length);
        return Bytes.int32(four, 0) == magic;
    }

    private static EndRecord read(Region file, byte[] bytes, int at, long position) throws IOException {
        long count = Bytes.int16(bytes, at + 10);
        long size = Bytes.unsigned32(bytes, at + 12);
        long offset = Bytes.unsigned32(bytes, at + 16);
        if (count == 0xffff || size == 0xffffffffL || offset == 0xffffffffL) {
            byte[] record = longRecord(file, position);
            if (record != null) {
                long longCount = Bytes.int64(record, 32);
                long longSize = Bytes.int64(record, 40);
                long longOffset = Bytes.int64(record, 48);
                if ((count == 0xffff || count == longCount)
                        && (size == 0xffffffffL || size == longSize)
                        && (offset == 0xffffffffL || offset == longOffset)) {
                    return checked(longPosition(file, position), longSize, longOffset, longCount, true);
                }
            }
        }
        return checked(position, size, offset, count, false);
    }

    /** The zip64 record; null when there is none. */
    private static byte[] longRecord(Region file, long end) throws IOException {
        long position = longPosition(file, end);
        if (position < 0 || position > end - LONG_SIZE || !isAt(file, position, LONG_MAGIC)) {
            return null;
        }
        byte[] record = new byte[LONG_SIZE];
        file.read(position, record, 0, LONG_SIZE);
        return record;
    }

    private static long longPosition(Region file, long end) throws IOException {
        if (!isAt(file, end - LOCATOR_SIZE, LOCATOR_MAGIC)) {
            return -1;
        }
        byte[] locator = new byte[LOCATOR_SIZE];
        file.read(end - LOCATOR_SIZE, locator, 0, LOCATOR_SIZE);
        return Bytes.int64(locator, 8);
    }

    private static EndRecord checked(long end, long size, long offset, long count, boolean isLong) throws ZipException {
        if (size < 0 || size > end || offset < 0 || offset > end - size) {
            throw new ZipException("its central directory is not where its end record says");
        }
        return new EndRecord(end - size, size, end - size - offset, count, isLong);
    }
}
