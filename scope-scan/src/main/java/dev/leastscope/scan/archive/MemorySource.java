package dev.leastscope.scan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a compressed archive, inflated into memory. */
final class MemorySource implements ByteSource {
    private final byte[] bytes;

    private MemorySource(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Inflates an archive.
     *
     * @param size the inflated size according to the outer archive; checked
     */
    static MemorySource of(Region compressed, int size, Budget budget) throws IOException {
        try (InputStream stream = RegionStream.of(compressed, true)) {
            // The buffer grows with the real data, because the declared size can be wrong.
            byte[] bytes = new byte[Math.min(size, 64 * 1024)];
            int length = 0;
            while (length < size) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(length * 2L, size));
                }
                int count = stream.read(bytes, length, bytes.length - length);
                if (count < 0) {
                    throw new IOException("it inflates to fewer bytes than the outer archive declares");
                }
                budget.spendNow(count);
                length += count;
            }
            if (stream.read() >= 0) {
                throw new IOException("it inflates to more bytes than the outer archive declares");
            }
            return new MemorySource(bytes);
        }
    }

    @Override
    public void read(long position, byte[] buffer, int offset, int length) {
        System.arraycopy(bytes, (int) position, buffer, offset, length);
    }
}
