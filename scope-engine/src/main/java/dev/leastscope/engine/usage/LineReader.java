package dev.leastscope.engine.usage;

/** Reads one line of a file of usage. Of one thread. */
interface LineReader {
    /**
     * Counts what stands in a line.
     *
     * @param text a buffer
     * @param from where the line begins
     * @param to where it ends, without its line end
     * @param place where it stands ({@link Tally#place})
     */
    void line(byte[] text, int from, int to, long place);
}
