package dev.leastscope.scan.archive;

/** The archive is not of the plain kind that the own reader takes; the JDK's reader shall try. */
final class OddArchiveException extends Exception {
    private static final long serialVersionUID = 1L;

    OddArchiveException(String message) {
        super(message, null, false, false);
    }
}
