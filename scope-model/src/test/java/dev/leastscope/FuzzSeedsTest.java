package dev.leastscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** A secret may stand wherever a person or a tool pastes it: in place of each word, beside it, and within it. */
    @TestFactory
    Stream<DynamicTest> aSecretAtEachWordIsInNoOutput() {
        return ReaderOracles.all().entrySet().stream()
                .map(oracle -> DynamicTest.dynamicTest(
                        oracle.getKey(), () -> withSecrets(SEEDS.resolve(oracle.getKey()), oracle.getValue())));
    }

    private static void withSecrets(Path folder, Consumer<byte[]> oracle) throws IOException {
        byte[] secret = ReaderOracles.CANARY.getBytes(StandardCharsets.UTF_8);
        byte[] apart = (" " + ReaderOracles.CANARY + " ").getBytes(StandardCharsets.UTF_8);
        int tried = 0;
        for (Path seed : seeds(folder)) {
            byte[] bytes = Files.readAllBytes(seed);
            for (int start = 0; start < bytes.length; start++) {
                int end = start;
                while (end < bytes.length && isWord(bytes[end])) {
                    end++;
                }
                if (end > start) {
                    accept(seed, spliced(bytes, start, secret, end), oracle);
                    accept(seed, spliced(bytes, start, apart, start), oracle);
                    accept(seed, spliced(bytes, (start + end) / 2, apart, (start + end) / 2), oracle);
                    tried++;
                    start = end;
                }
            }
        }
        assertThat(tried).isPositive();
    }

    private static boolean isWord(byte b) {
        return Character.isLetterOrDigit(b) || b == '.' || b == '_' || b == '-';
    }

    private static byte[] spliced(byte[] bytes, int before, byte[] between, int after) {
        return ByteBuffer.allocate(before + between.length + bytes.length - after)
                .put(bytes, 0, before)
                .put(between)
                .put(bytes, after, bytes.length - after)
                .array();
    }

    private static List<Path> seeds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void replay(Path folder, Consumer<byte[]> oracle) throws IOException {
        List<Path> seeds = seeds(folder);
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
        accept(seed, bytes, oracle);
        accept(seed, ReaderOracles.withCanary(bytes), oracle);
    }

    private static void accept(Path seed, byte[] input, Consumer<byte[]> oracle) {
        try {
            oracle.accept(input);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(seed + " with " + new String(input, StandardCharsets.ISO_8859_1) + ": " + e, e);
        }
    }
}
