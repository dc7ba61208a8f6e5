package dev.leastscope.scan;

import dev.leastscope.scan.archive.ArchiveOracle;

/**
 * What Jazzer calls: it searches for inputs of the scanner that break what {@link ScanOracles} and {@link ArchiveOracle}
 * hold. benchmarks/fuzz.sh runs it. What it finds becomes a seed with a name in src/test/resources/fuzz, which
 * {@link ScanSeedsTest} replays.
 */
public final class ScanFuzzer {
    private static final String TARGET = System.getProperty("fuzz.target");

    private ScanFuzzer() {}

    /** One input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        switch (TARGET) {
            case "classFile" -> ScanOracles.classFile(bytes);
            case "archive" -> ArchiveOracle.check(bytes);
            default -> ScanOracles.settings(bytes);
        }
    }
}
