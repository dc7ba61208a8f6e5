package dev.leastscope.scan.archive;

import dev.leastscope.scan.limits.ScanLimits;

/** An entry exceeded a limit. The message names the limit. */
final class TooLargeException extends Exception {
    private static final long serialVersionUID = 1L;

    private TooLargeException(String message) {
        super(message, null, false, false);
    }

    static TooLargeException bytes() {
        return new TooLargeException(
                "it is larger than " + ScanLimits.MAX_CLASS_BYTES + " bytes (ScanLimits.MAX_CLASS_BYTES)");
    }

    /** Fails when inflated data exceeds a limit. */
    static void check(long inflated, long compressed) throws TooLargeException {
        if (inflated > ScanLimits.MAX_CLASS_BYTES) {
            throw bytes();
        }
        checkRatio(inflated, compressed);
    }

    /** Fails when inflated data exceeds the allowed ratio. */
    static void checkRatio(long inflated, long compressed) throws TooLargeException {
        if (inflated > ScanLimits.RATIO_GRACE_BYTES
                && compressed > 0
                && inflated / compressed > ScanLimits.MAX_INFLATE_RATIO) {
            throw new TooLargeException("it inflates to more than " + ScanLimits.MAX_INFLATE_RATIO
                    + " times its compressed size (ScanLimits.MAX_INFLATE_RATIO)");
        }
    }
}
