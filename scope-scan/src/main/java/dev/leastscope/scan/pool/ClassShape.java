package dev.leastscope.scan.pool;

/**
 * The outline of a class file: that it is whole, and where its constant pool ends. Every read is checked against the
 * length; whatever the bytes are, the answer is an outline or a {@link MalformedClassException}.
 *
 * @param majorVersion the class file's version
 * @param poolEnd where the constant pool ends
 * @since 0.1.0
 */
public record ClassShape(int majorVersion, int poolEnd) {
    private static final int MAGIC = 0xCAFEBABE;
    /** Where the first constant stands: after magic, version and count. */
    public static final int POOL_START = 10;

    /** Walks the whole file by its lengths, so that a cut-off file is never taken for a clean one. */
    public static ClassShape of(byte[] bytes, int length) throws MalformedClassException {
        return new Walk(bytes, length).walk();
    }

    /** The bytes of a constant by its tag, the tag itself included; 0: no such tag. A text's own length comes on top. */
    private static final byte[] SIZES = {0, 3, 0, 5, 5, 9, 9, 3, 3, 5, 5, 5, 5, 0, 0, 4, 3, 5, 5, 3, 3};

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
            if (length < POOL_START || int32() != MAGIC) {
                throw new MalformedClassException("it is no class file: the first bytes are not CAFEBABE");
            }
            skip(2);
            int major = int16();
            pool();
            int poolEnd = at;
            skip(6);
            skip(2L * int16());
            members();
            members();
            attributes();
            if (at != length) {
                throw new MalformedClassException((length - at) + " bytes follow the end of the class");
            }
            return new ClassShape(major, poolEnd);
        }

        /** The hot loop of a scan: one look-up a constant, bounds checked once for its fixed part. */
        private void pool() throws MalformedClassException {
            byte[] from = bytes;
            int end = length - 2;
            int position = at + 2;
            int count = int16();
            for (int index = 1; index < count; index++) {
                if (position >= end) {
                    at = Math.min(position, length);
                    need(3);
                }
                int tag = from[position];
                int size = tag > 0 && tag < SIZES.length ? SIZES[tag] : 0;
                if (size == 0) {
                    throw new MalformedClassException("constant " + index + " has the unknown tag " + (tag & 0xff));
                }
                if (tag == 1) {
                    size += ((from[position + 1] & 0xff) << 8) | (from[position + 2] & 0xff);
                } else if (size == 9) {
                    index++;
                }
                position += size;
            }
            at = Math.min(position, length);
            need(position - at);
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
