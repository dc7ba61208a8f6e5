package dev.leastscope.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The seeds of the fuzz target {@code guard}, and a few changes of each, replayed in every build. */
class GuardSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz/guard");

    @Test
    void seeds() throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS)) {
            seeds = files.sorted().toList();
        }
        assertThat(seeds).hasSizeGreaterThan(6);
        Random random = new Random(19);
        for (Path seed : seeds) {
            byte[] bytes = Files.readAllBytes(seed);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains(GuardOracle.CANARY);
            check(seed, bytes);
            for (int round = 0; round < 200; round++) {
                byte[] changed = bytes.clone();
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(128);
                check(seed, changed);
            }
        }
    }

    private static void check(Path seed, byte[] bytes) {
        try {
            GuardOracle.check(bytes);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(seed + " with " + new String(bytes, StandardCharsets.ISO_8859_1), e);
        }
    }
}
