package dev.leastscope.engine.usage;

/**
 * What Jazzer calls: it searches for files of usage that break what {@link UsageOracle} holds. benchmarks/fuzz.sh runs it. What
 * it finds becomes a seed with a name in src/test/resources/fuzz, which {@link UsageSeedsTest} replays.
 */
public final class UsageFuzzer {
    private UsageFuzzer() {}

    /** One input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        UsageOracle.check(bytes);
    }
}
