package dev.leastscope.scan.archive;

import java.io.EOFException;
import java.io.IOException;

/**
 * Part of the bytes of a source: an archive, or an entry of one.
 *
 * @param source where the bytes are
 * @param start where the part begins
 * @param size how many bytes it has
 */
record Region(ByteSource source, long start, long size) {
    /** Fills {@code buffer[offset, offset + length)} from the position, which counts from the start of the part. */
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
