package dev.leastscope.scan.pool;

/**
 * The outline of a complete class file: its version and the end of its constant pool. Every read is checked against the
 * length. For any bytes, the result is an outline or a {@link MalformedClassException}.
 *
 * @param majorVersion the class file's version
 * @param poolEnd the offset of the end of the constant pool
 * @since 0.1.0
 */
public record ClassShape(int majorVersion, int poolEnd) {
    /** The offset of the first constant: after magic, version and count. */
    public static final int POOL_START = PoolWalk.START;

    /** Reads the outline of the complete file, so that a truncated file is always detected. */
    public static ClassShape of(byte[] bytes, int length) throws MalformedClassException {
        return new Walk(bytes, length).walk();
    }

    private static final class Walk {
        private final byte[] bytes;
        private final int length;
        private int at;

        Walk(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        ClassShape walk() throws MalformedClassException {
            if (length == 0) {
                throw new MalformedClassException("the file is empty");
            }
            if (length < POOL_START) {
                throw new MalformedClassException("it is not a class file: it has only " + length + " bytes");
            }
            PoolWalk pool = new PoolWalk();
            pool.start(bytes);
            boolean ended = pool.onward(bytes, length);
            at = Math.min(pool.at(), length);
            need(ended ? pool.at() - at : 3);
            int poolEnd = at;
            skip(6);
            skip(2L * int16());
            members();
            members();
            attributes();
            if (at != length) {
                throw new MalformedClassException((length - at) + " bytes follow the end of the class");
            }
            return new ClassShape(((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff), poolEnd);
        }

        private void members() throws MalformedClassException {
            for (int count = int16(); count > 0; count--) {
                skip(6);
                attributes();
            }
        }

        private void attributes() throws MalformedClassException {
            for (int count = int16(); count > 0; count--) {
                skip(2);
                skip(int32() & 0xffffffffL);
            }
        }

        private int int16() throws MalformedClassException {
            need(2);
            int value = ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
            at += 2;
            return value;
        }

        private int int32() throws MalformedClassException {
            return (int16() << 16) | int16();
        }

        private void skip(long count) throws MalformedClassException {
            need(count);
            at += (int) count;
        }

        private void need(long count) throws MalformedClassException {
            if (count > length - at) {
                throw new MalformedClassException(
                        "it is cut off: " + length + " bytes, and byte " + at + " asks for " + count + " more");
            }
        }
    }
}
