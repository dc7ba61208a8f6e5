package dev.leastscope.guard;

/**
 * What Jazzer calls: it searches for requests that break what {@link GuardOracle} holds. benchmarks/fuzz.sh runs it. What it
 * finds becomes a seed with a name in src/test/resources/fuzz, which {@link GuardSeedsTest} replays.
 */
public final class GuardFuzzer {
    private GuardFuzzer() {}

    /** One input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        GuardOracle.check(bytes);
    }
}
