package dev.leastscope.scan.archive;

/**
 * Takes class files as they are read. Called from several threads at once.
 *
 * @since 0.1.0
 */
public interface ClassSink {
    /**
     * A class file.
     *
     * @param place where it lies: a path, or {@code archive!entry}
     * @param bytes a buffer that is used again after the call
     * @param length how many bytes of it are the class
     */
    void classFile(String place, byte[] bytes, int length);

    /** Something that should have been readable and is not. */
    void unreadable(String place, String reason);
}
