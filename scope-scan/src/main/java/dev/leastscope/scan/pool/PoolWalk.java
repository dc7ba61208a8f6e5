package dev.leastscope.scan.pool;

/** Steps over the constants of a class file, as far as its bytes are available. It is reused for each class. */
final class PoolWalk {
    /** The offset of the first constant: after magic, version and count. */
    static final int START = 10;

    private static final int MAGIC = 0xCAFEBABE;

    /** The size of a constant by its tag, in bytes with the tag; 0: no such tag. The length of a text is added. */
    private static final byte[] SIZES = {0, 3, 0, 5, 5, 9, 9, 3, 3, 5, 5, 5, 5, 0, 0, 4, 3, 5, 5, 3, 3};

    private int count;
    private int index;
    private int at;

    /** Starts another class. At least its first {@link #START} bytes must be available. */
    void start(byte[] bytes) throws MalformedClassException {
        if (((int16(bytes, 0) << 16) | int16(bytes, 2)) != MAGIC) {
            throw new MalformedClassException("it is not a class file: the first bytes are not CAFEBABE");
        }
        count = int16(bytes, 8);
        index = 1;
        at = START;
    }

    /**
     * Steps on. This is the hot loop of a scan: one look-up for each constant.
     *
     * @param length the number of available bytes
     * @return whether all constants are passed; the last one can still exceed the length
     */
    boolean onward(byte[] bytes, int length) throws MalformedClassException {
        int end = length - 2;
        int position = at;
        int constant = index;
        int constants = count;
        while (constant < constants && position < end) {
            int tag = bytes[position] & 0xff;
            int size = tag < SIZES.length ? SIZES[tag] : 0;
            if (size == 0) {
                throw unknown(constant, tag);
            }
            if (tag == 1) {
                size += ((bytes[position + 1] & 0xff) << 8) | (bytes[position + 2] & 0xff);
            }
            // A number of eight bytes takes two indexes.
            constant += size == 9 && tag != 1 ? 2 : 1;
            position += size;
        }
        at = position;
        index = constant;
        return constant >= constants;
    }

    private static MalformedClassException unknown(int constant, int tag) {
        return new MalformedClassException("constant " + constant + " has the unknown tag " + tag);
    }

    /** The first byte after the passed constants. */
    int at() {
        return at;
    }

    /** The estimated end of the constants, from those that were passed. */
    int likelyEnd() {
        return index <= 1 ? at : START + (int) ((long) (at - START) * (count - 1) / (index - 1));
    }

    private static int int16(byte[] bytes, int position) {
        return ((bytes[position] & 0xff) << 8) | (bytes[position + 1] & 0xff);
    }
}
