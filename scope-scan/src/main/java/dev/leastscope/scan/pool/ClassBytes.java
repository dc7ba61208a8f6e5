package dev.leastscope.scan.pool;

/**
 * Reads a class file from front to back, every read checked against the end of the part that is read. For one thread.
 */
final class ClassBytes {
    private final byte[] bytes;
    private int at;
    private int end;

    ClassBytes(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
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
        return int8() << 8 | int8();
    }

    int int32() throws MalformedClassException {
        return int16() << 16 | int16();
    }

    void skip(long count) throws MalformedClassException {
        need(count);
        at += (int) count;
    }

    private void need(long count) throws MalformedClassException {
        if (count < 0 || count > end - at) {
            throw new MalformedClassException("a part of it is longer than what it stands in");
        }
    }

    /** Reads the length of an attribute; the attribute as a part of its own, which this skips. */
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
