package dev.leastscope.scan.archive;

import dev.leastscope.scan.pool.ClassShape;
import dev.leastscope.scan.pool.MalformedClassException;
import dev.leastscope.scan.pool.NylasClassFilter;
import dev.leastscope.scan.pool.PoolSearch;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what a reader hands on: all classes when there is no filter, else what the filter lets through. */
final class SeenClasses implements ClassSink {
    final Map<String, Long> checksums = new ConcurrentSkipListMap<>();
    final Map<String, String> unreadable = new ConcurrentSkipListMap<>();
    final Set<String> naming = new ConcurrentSkipListSet<>();
    final AtomicInteger dismissed = new AtomicInteger();
    private final NylasClassFilter filter;

    /** @param filter null for all classes */
    SeenClasses(NylasClassFilter filter) {
        this.filter = filter;
    }

    @Override
    public PoolSearch search() {
        return filter == null ? PoolSearch.ofEverything() : filter.search();
    }

    @Override
    public void dismissed(int count) {
        dismissed.addAndGet(count);
    }

    @Override
    public void classFile(String place, byte[] bytes, int length) {
        checksums.put(place, JdkArchive.checksum(bytes, length));
        try {
            String pool = new String(bytes, 0, ClassShape.of(bytes, length).poolEnd(), StandardCharsets.ISO_8859_1);
            if (pool.contains("java/util/concurrent/") || pool.contains("nylas")) {
                naming.add(place);
            }
        } catch (MalformedClassException e) {
            naming.add(place + " " + e.getMessage());
        }
    }

    @Override
    public void unreadable(String place, String reason) {
        unreadable.put(place, reason);
    }

    /** Whether a class or one of the archives around it is reported as unreadable. */
    boolean isReported(String place) {
        for (int end = place.length(); end > 0; end = place.lastIndexOf('!', end - 1)) {
            if (unreadable.containsKey(place.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
