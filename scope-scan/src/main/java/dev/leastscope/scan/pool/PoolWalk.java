package dev.leastscope.scan.pool;

/** Steps over the constants of a class file, as far as its bytes are there; used again for one class after the other. */
final class PoolWalk {
    /** Where the first constant stands: after magic, version and count. */
    static final int START = 10;

    private static final int MAGIC = 0xCAFEBABE;

    /** The bytes of a constant by its tag, the tag itself included; 0: no such tag. A text's own length comes on top. */
    private static final byte[] SIZES = {0, 3, 0, 5, 5, 9, 9, 3, 3, 5, 5, 5, 5, 0, 0, 4, 3, 5, 5, 3, 3};

    private int count;
    private int index;
    private int at;

    /** Begins with another class, of which the first {@link #START} bytes at least are there. */
    void start(byte[] bytes) throws MalformedClassException {
        if (((int16(bytes, 0) << 16) | int16(bytes, 2)) != MAGIC) {
            throw new MalformedClassException("it is no class file: the first bytes are not CAFEBABE");
        }
        count = int16(bytes, 8);
        index = 1;
        at = START;
    }

    /**
     * Steps on. The hot loop of a scan: one look-up a constant.
     *
     * @param length how many bytes are there
     * @return whether all constants are stepped over; the last one may still pass the length
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
            // Numbers of eight bytes count twice.
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

    /** The first byte after the constants that were stepped over. */
    int at() {
        return at;
    }

    /** Where the constants may end, computed from those that were stepped over. */
    int likelyEnd() {
        return index <= 1 ? at : START + (int) ((long) (at - START) * (count - 1) / (index - 1));
    }

    private static int int16(byte[] bytes, int position) {
        return ((bytes[position] & 0xff) << 8) | (bytes[position + 1] & 0xff);
    }
}
