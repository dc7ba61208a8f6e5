package dev.leastscope.guard;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.engine.usage.UsageLine;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts the calls, keeps those that were not simply allowed, and counts the running calls. Thread-safe. The size of
 * the tables and a limit on described calls bound its memory use.
 */
final class Recorder {
    /** The most described calls. The others are counted, and assertions fail because of the count. */
    static final int DESCRIBED = 10_000;

    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    private final Map<UsageLine, Long> usage = new LinkedHashMap<>();
    private final SortedSet<String> exercised = new TreeSet<>();
    private final SortedSet<String> operations = new TreeSet<>();
    private final List<Call> failures = new ArrayList<>();
    private final Map<List<Operation>, Call> degraded = new LinkedHashMap<>();
    private final Map<String, Integer> running = new TreeMap<>();
    private int underWay;
    private long calls;
    private long failed;

    /** Records the start of a test. */
    synchronized void begin(String test) {
        running.merge(test, 1, Integer::sum);
    }

    /** Records the end of a test. */
    synchronized void end(String test) {
        running.computeIfPresent(test, (name, count) -> count == 1 ? null : count - 1);
    }

    /** The tests that are running. */
    synchronized List<String> running() {
        return List.copyOf(running.keySet());
    }

    /** Records the arrival of a call. */
    synchronized void arrive() {
        underWay++;
    }

    /** Records a call before it is answered, so a client that has the answer also sees it counted. */
    synchronized void record(Call call, List<String> scopes) {
        calls++;
        counts.merge(call.verdict(), 1L, Long::sum);
        exercised.addAll(scopes);
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        String provider = call.provider().map(Provider::id).orElse("");
        for (Operation operation : call.operations()) {
            operations.add(operation.id());
            usage.merge(new UsageLine(operation.api(), operation.id(), provider, call.status(), day), 1L, Long::sum);
        }
        if (call.verdict() == Verdict.DEGRADED) {
            degraded.putIfAbsent(call.operations(), call);
        } else if (call.verdict().isFailure()) {
            failed++;
            if (failures.size() < DESCRIBED) {
                failures.add(call);
            }
        }
    }

    /** Records the end of a call, answered or not. */
    synchronized void leave() {
        underWay--;
        notifyAll();
    }

    /**
     * Waits until no call is running.
     *
     * @return whether that happened within the time
     */
    synchronized boolean awaitIdle(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (underWay > 0) {
            long rest = (end - System.nanoTime()) / 1_000_000;
            if (rest <= 0) {
                return false;
            }
            wait(rest);
        }
        return true;
    }

    synchronized long calls() {
        return calls;
    }

    synchronized long count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /** The calls that failed, in their order; at most {@link #DESCRIBED}. */
    synchronized List<Call> failures() {
        return List.copyOf(failures);
    }

    /** The number of failed calls. */
    synchronized long failed() {
        return failed;
    }

    /** The first degraded call of each operation. */
    synchronized List<Call> degraded() {
        return List.copyOf(degraded.values());
    }

    synchronized SortedSet<String> exercised() {
        return new TreeSet<>(exercised);
    }

    synchronized SortedSet<String> operations() {
        return new TreeSet<>(operations);
    }

    /** The number of calls of each operation, for a usage file. */
    synchronized Map<UsageLine, Long> usage() {
        return new LinkedHashMap<>(usage);
    }
}
