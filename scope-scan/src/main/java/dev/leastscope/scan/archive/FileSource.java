package dev.leastscope.scan.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The bytes of an open file. Threads share the channel. Nothing is memory-mapped.
 *
 * @param channel the open file
 */
record FileSource(FileChannel channel) implements ByteSource {
    @Override
    public void read(long position, byte[] buffer, int offset, int length) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(buffer, offset, length);
        long at = position;
        while (target.hasRemaining()) {
            int count = channel.read(target, at);
            if (count < 0) {
                throw new EOFException("the archive ends before byte " + (position + length));
            }
            at += count;
        }
    }
}
