package dev.leastscope.engine.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The seeds of the fuzz target {@code usage}, and a few changes of each, replayed in every build. */
class UsageSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz/usage");

    @Test
    void seeds() throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS)) {
            seeds = files.sorted().toList();
        }
        assertThat(seeds).hasSizeGreaterThan(6);
        Random random = new Random(17);
        for (Path seed : seeds) {
            byte[] bytes = Files.readAllBytes(seed);
            check(seed, bytes);
            for (int round = 0; round < 60; round++) {
                byte[] changed = bytes.clone();
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                check(seed, changed);
            }
        }
    }

    @Test
    void everyFormatHasASeedThatIsReadAndHoldsTheCanary() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            assertThat(files.filter(file -> !file.toString().endsWith("gzip")))
                    .allSatisfy(file -> assertThat(file).content().contains(UsageOracle.CANARY));
        }
    }

    private static void check(Path seed, byte[] bytes) {
        try {
            UsageOracle.check(bytes);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(seed + " with " + new String(bytes, StandardCharsets.ISO_8859_1), e);
        }
    }
}
