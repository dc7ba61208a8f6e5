package dev.leastscope;

import java.util.function.Consumer;

/**
 * What Jazzer calls: it searches for inputs of one reader that break what {@link ReaderOracles} holds. benchmarks/fuzz.sh
 * runs it. What it finds becomes a seed with a name in src/test/resources/fuzz, which {@link FuzzSeedsTest} replays.
 */
public final class ReadersFuzzer {
    private static final Consumer<byte[]> ORACLE = ReaderOracles.all().get(System.getProperty("fuzz.target"));

    private ReadersFuzzer() {}

    /** One input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        ORACLE.accept(ReaderOracles.withCanary(bytes));
    }
}
