package dev.leastscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The seeds of every fuzz target of this module, and a few changes of each, replayed in every build. */
class FuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz");

    @TestFactory
    Stream<DynamicTest> seeds() {
        return ReaderOracles.all().entrySet().stream()
                .map(oracle -> DynamicTest.dynamicTest(
                        oracle.getKey(), () -> replay(SEEDS.resolve(oracle.getKey()), oracle.getValue())));
    }

    private static void replay(Path folder, Consumer<byte[]> oracle) throws IOException {
        List<Path> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(seeds::add);
        }
        assertThat(seeds).isNotEmpty();
        Random random = new Random(13);
        for (Path seed : seeds) {
            byte[] bytes = Files.readAllBytes(seed);
            run(seed, bytes, oracle);
            for (int round = 0; round < 100 && bytes.length > 0; round++) {
                byte[] changed = bytes.clone();
                changed[random.nextInt(changed.length)] = (byte) (random.nextBoolean() ? random.nextInt(128) : '\t');
                run(seed, changed, oracle);
            }
        }
    }

    private static void run(Path seed, byte[] bytes, Consumer<byte[]> oracle) {
        for (byte[] input : List.of(bytes, ReaderOracles.withCanary(bytes))) {
            try {
                oracle.accept(input);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(
                        seed + " with " + new String(input, java.nio.charset.StandardCharsets.ISO_8859_1) + ": " + e,
                        e);
            }
        }
    }
}
