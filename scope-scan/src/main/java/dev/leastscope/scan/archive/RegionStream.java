package dev.leastscope.scan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A stream of a range of an archive. */
final class RegionStream extends InputStream {
    private final Region region;
    private long at;

    private RegionStream(Region region) {
        this.region = region;
    }

    static InputStream of(Region region, boolean compressed) {
        RegionStream stream = new RegionStream(region);
        return compressed
                ? new InflaterInputStream(stream, new Inflater(true), 16 * 1024) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        inf.end();
                    }
                }
                : stream;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = (int) Math.min(length, region.size() - at);
        if (count <= 0) {
            return -1;
        }
        region.read(at, buffer, offset, count);
        at += count;
        return count;
    }
}
