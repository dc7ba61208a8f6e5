package dev.leastscope.scan.archive;

import java.io.IOException;

/** Bytes with access by position: an open file, or an inflated archive. */
interface ByteSource {
    /**
     * Fills {@code buffer[offset, offset + length)} with the bytes from a position.
     *
     * @throws IOException when there are fewer bytes, or when they cannot be read
     */
    void read(long position, byte[] buffer, int offset, int length) throws IOException;
}
