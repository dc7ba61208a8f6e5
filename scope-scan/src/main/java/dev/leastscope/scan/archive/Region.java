package dev.leastscope.scan.archive;

import java.io.EOFException;
import java.io.IOException;

/**
 * A range of the bytes of a source: an archive, or an entry of one.
 *
 * @param source the source of the bytes
 * @param start the offset of the range
 * @param size its number of bytes
 */
record Region(ByteSource source, long start, long size) {
    /** Fills {@code buffer[offset, offset + length)} from a position, counted from the start of the range. */
    void read(long position, byte[] buffer, int offset, int length) throws IOException {
        if (position < 0 || position + length > size) {
            throw new EOFException("the archive ends before byte " + (position + length));
        }
        source.read(start + position, buffer, offset, length);
    }

    Region part(long position, long length) {
        return new Region(source, start + position, length);
    }
}
