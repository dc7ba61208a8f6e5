package dev.leastscope.scan.archive;

import dev.leastscope.scan.pool.PoolSearch;

/**
 * Takes class files as they are read. Called from several threads at once.
 *
 * @since 0.1.0
 */
public interface ClassSink {
    /** Looks at classes while one thread reads them; what it dismisses is not read to its end. */
    PoolSearch search();

    /**
     * Classes that were dismissed.
     *
     * @param count how many since the last call
     */
    void dismissed(int count);

    /**
     * Receives a class file that was not skipped.
     *
     * @param place where it is: a path, or {@code archive!entry}
     * @param bytes a buffer that is used again after the call
     * @param length how many bytes of it are the class
     */
    void classFile(String place, byte[] bytes, int length);

    /** Something that should have been readable and is not. */
    void unreadable(String place, String reason);
}
