package dev.leastscope.scan.archive;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How much may still be read of one archive, the archives in it included. Shared by all threads. */
final class Budget {
    private final AtomicLong bytes = new AtomicLong(ScanLimits.MAX_INFLATED_BYTES);
    private final AtomicInteger entries = new AtomicInteger(ScanLimits.MAX_ARCHIVE_ENTRIES);
    private final AtomicBoolean told = new AtomicBoolean();

    /** Takes the bytes that classes inflated to. */
    void spend(long count) {
        bytes.addAndGet(-count);
    }

    /** Takes some entries and says whether they may be read. The first refusal is told to the sink. */
    boolean allows(int count, String place, ClassSink sink) {
        boolean tooMany = entries.addAndGet(-count) < 0;
        if (!tooMany && bytes.get() >= 0) {
            return true;
        }
        if (told.compareAndSet(false, true)) {
            sink.unreadable(
                    place,
                    "the rest is not read: more than "
                            + (tooMany
                                    ? ScanLimits.MAX_ARCHIVE_ENTRIES + " entries (ScanLimits.MAX_ARCHIVE_ENTRIES)"
                                    : ScanLimits.MAX_INFLATED_BYTES
                                            + " bytes of classes (ScanLimits.MAX_INFLATED_BYTES)"));
        }
        return false;
    }
}
