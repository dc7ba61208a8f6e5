package dev.leastscope.scan.archive;

/** Reads little-endian numbers from an array of bytes. */
final class Bytes {
    private Bytes() {}

    static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }

    static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | ((bytes[at + 1] & 0xff) << 8)
                | ((bytes[at + 2] & 0xff) << 16)
                | (bytes[at + 3] << 24);
    }

    static long unsigned32(byte[] bytes, int at) {
        return int32(bytes, at) & 0xffffffffL;
    }

    static long int64(byte[] bytes, int at) {
        return unsigned32(bytes, at) | ((long) int32(bytes, at + 4) << 32);
    }
}
