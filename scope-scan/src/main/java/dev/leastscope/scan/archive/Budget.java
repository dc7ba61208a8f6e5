package dev.leastscope.scan.archive;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The number of bytes and entries that may still be read of one archive, with its nested archives. All threads share
 * it.
 */
final class Budget {
    private final AtomicLong bytes;
    private final AtomicInteger entries = new AtomicInteger(ScanLimits.MAX_ARCHIVE_ENTRIES);
    private final AtomicBoolean reported = new AtomicBoolean();

    /**
     * The budget of an archive.
     *
     * @param archiveBytes the size of its file
     */
    Budget(long archiveBytes) {
        long times = Math.min(archiveBytes, ScanLimits.MAX_INFLATED_BYTES) * ScanLimits.MAX_INFLATE_RATIO;
        this.bytes = new AtomicLong(Math.min(ScanLimits.MAX_INFLATED_BYTES, times + ScanLimits.ARCHIVE_GRACE_BYTES));
    }

    /** Subtracts inflated bytes. */
    void spend(long count) {
        bytes.addAndGet(-count);
    }

    /** Subtracts inflated bytes, and fails when none are left. */
    void spendNow(long count) throws ArchiveLimitException {
        if (bytes.addAndGet(-count) < 0) {
            throw new ArchiveLimitException(tooManyBytes());
        }
    }

    /** Subtracts entries and returns whether they may be read. The first refusal is reported to the sink. */
    boolean allows(int count, String place, ClassSink sink) {
        boolean tooMany = entries.addAndGet(-count) < 0;
        if (!tooMany && bytes.get() >= 0) {
            return true;
        }
        if (reported.compareAndSet(false, true)) {
            sink.unreadable(
                    place,
                    tooMany
                            ? "the rest is not read: it has more than " + ScanLimits.MAX_ARCHIVE_ENTRIES
                                    + " classes and archives (ScanLimits.MAX_ARCHIVE_ENTRIES)"
                            : tooManyBytes());
        }
        return false;
    }

    private static String tooManyBytes() {
        return "the rest is not read: the archive inflates to more than " + ScanLimits.MAX_INFLATE_RATIO
                + " times its size (ScanLimits.MAX_INFLATE_RATIO) or to more than " + ScanLimits.MAX_INFLATED_BYTES
                + " bytes (ScanLimits.MAX_INFLATED_BYTES)";
    }
}
