package dev.leastscope.engine.usage;

/** Reads one line of a usage file. For one thread. */
interface LineReader {
    /**
     * Counts the requests in a line.
     *
     * @param text a buffer
     * @param from the index of the first byte
     * @param to the index after the last byte, without the line end
     * @param place the place of the line ({@link Tally#place})
     */
    void line(byte[] text, int from, int to, long place);
}
