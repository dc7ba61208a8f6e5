package dev.leastscope.scan.archive;

import dev.leastscope.scan.pool.PoolSearch;

/**
 * Receives class files. Several threads call it at the same time.
 *
 * @since 0.1.0
 */
public interface ClassSink {
    /** The search for one thread. The rest of a class that it dismisses is not read. */
    PoolSearch search();

    /**
     * Receives a number of dismissed classes.
     *
     * @param count the number since the last call
     */
    void dismissed(int count);

    /**
     * Receives a class file that was not dismissed.
     *
     * @param place its place: a path, or {@code archive!entry}
     * @param bytes a buffer that is reused after the call
     * @param length the number of bytes of the class
     */
    void classFile(String place, byte[] bytes, int length);

    /** Receives an unreadable class or archive. */
    void unreadable(String place, String reason);
}
