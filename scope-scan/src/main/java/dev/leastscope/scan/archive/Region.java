package dev.leastscope.scan.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Part of a file that is read by position, so that threads share one channel and nothing is mapped.
 *
 * @param channel the open file
 * @param start where the part begins
 * @param size how long it is
 */
record Region(FileChannel channel, long start, long size) {
    /** Fills {@code buffer[offset, offset + length)} from the position. */
    void read(long position, byte[] buffer, int offset, int length) throws IOException {
        if (position < 0 || position + length > size) {
            throw new EOFException("the archive ends before byte " + (position + length));
        }
        ByteBuffer target = ByteBuffer.wrap(buffer, offset, length);
        long at = start + position;
        while (target.hasRemaining()) {
            int count = channel.read(target, at);
            if (count < 0) {
                throw new EOFException("the archive ends before byte " + (position + length));
            }
            at += count;
        }
    }

    Region part(long position, long length) {
        return new Region(channel, start + position, length);
    }
}
