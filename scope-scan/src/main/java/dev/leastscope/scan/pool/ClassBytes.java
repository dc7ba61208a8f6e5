package dev.leastscope.scan.pool;

/** Reads a class file from start to end. Every read is checked against the end of the current part. For one thread. */
final class ClassBytes {
    private final byte[] bytes;
    private int at;
    private int end;

    ClassBytes(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** The complete file. Do not change it. */
    byte[] file() {
        return bytes;
    }

    int at() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    int int8() throws MalformedClassException {
        need(1);
        at++;
        return bytes[at - 1] & 0xff;
    }

    int int16() throws MalformedClassException {
        need(2);
        at += 2;
        return (bytes[at - 2] & 0xff) << 8 | (bytes[at - 1] & 0xff);
    }

    int int32() throws MalformedClassException {
        need(4);
        at += 4;
        return (bytes[at - 4] & 0xff) << 24
                | (bytes[at - 3] & 0xff) << 16
                | (bytes[at - 2] & 0xff) << 8
                | (bytes[at - 1] & 0xff);
    }

    void skip(long count) throws MalformedClassException {
        need(count);
        at += (int) count;
    }

    private void need(long count) throws MalformedClassException {
        if (count < 0 || count > end - at) {
            throw new MalformedClassException("a part of it is longer than its container");
        }
    }

    /** Reads the length of an attribute, skips the attribute, and returns it as a separate part. */
    ClassBytes part() throws MalformedClassException {
        long length = int32() & 0xffffffffL;
        need(length);
        ClassBytes part = new ClassBytes(bytes, at, at + (int) length);
        at += (int) length;
        return part;
    }

    /** Checks that the part has been read to its end. */
    void ended(String what) throws MalformedClassException {
        if (at != end) {
            throw new MalformedClassException("its attribute " + what + " has the wrong length");
        }
    }
}
