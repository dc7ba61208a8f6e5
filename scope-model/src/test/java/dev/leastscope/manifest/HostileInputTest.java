package dev.leastscope.manifest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Integration;
import dev.leastscope.text.JsonReader;
import dev.leastscope.text.Limits;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No input makes anything but an integration or clear problems, in a moment. */
class HostileInputTest {
    private static final Path CORPUS = Path.of("src/test/resources/manifests");
    /** More when somebody looks for trouble: {@code -Dmutations=1000000}. */
    private static final int MUTATIONS = Integer.getInteger("mutations", 4_000);

    private static final Path FUZZ_SEEDS = Path.of("src/test/resources/fuzz/manifest");

    private static final ManifestReader READER = ManifestReader.in(CORPUS);

    /** Reads bytes as each kind of input that a user can hand over. */
    static void readAsAnything(byte[] bytes) {
        Reading<SourceText> decoded = SourceText.decode("fuzz", bytes);
        check(decoded);
        // What is not UTF-8 is read all the same, as the text that somebody took it for.
        SourceText source = decoded.value().orElseGet(() -> SourceText.of("fuzz", new String(bytes, ISO_8859_1)));
        check(READER.read(source));
        Reading<Tree> yaml = YamlReader.read(source);
        check(yaml);
        check(JsonReader.read(source));
        check(EntraManifestReader.read(source, Catalog.builtIn()));
    }

    private static void check(Reading<?> reading) {
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
        for (Problem problem : reading.problems()) {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.location().isKnown()).isTrue();
            for (int i = 0; i < problem.message().length(); i++) {
                assertThat(problem.message().charAt(i)).isGreaterThanOrEqualTo(' ');
            }
        }
    }

    @Test
    @DisplayName("Changed bytes of good and bad documents never end in an exception")
    void mutations() throws IOException {
        List<byte[]> seeds = seeds();
        Random random = new Random(20_261_121);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] input = mutated(seeds.get(random.nextInt(seeds.size())), seeds, random);
            try {
                readAsAnything(input);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("input " + i + ": " + Arrays.toString(input), e);
            }
        }
    }

    static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path folder :
                List.of(CORPUS.resolve("good"), CORPUS.resolve("bad"), CORPUS.resolve("bases"), FUZZ_SEEDS)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        return seeds;
    }

    private static final String[] TOKENS = {
        "&a ",
        "*a",
        "!!x ",
        "! ",
        "%YAML 1.1\n",
        "---\n",
        "...\n",
        "<<: ",
        "? ",
        "- ",
        ": ",
        "[",
        "]",
        "{",
        "}",
        "|",
        ">-",
        "\"",
        "'",
        "\\",
        "\\x",
        "\\u",
        "\\U0001F600",
        "#",
        "@",
        "`",
        "\t",
        "\r",
        "\u0085",
        "\u2028",
        "\u202E",
        "\uFEFF",
        "\0",
        "!%20",
        "!%zz",
        "!<",
        "&",
        "~",
        "null",
        "\"\\N\"",
        "x-",
        "extends: x\n",
        "version: 9\n",
        "1e999",
        "\uD83D"
    };

    private static byte[] mutated(byte[] seed, List<byte[]> seeds, Random random) {
        byte[] bytes = seed.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes = Arrays.copyOf(bytes, at);
                case 1 -> bytes = spliced(bytes, at, at, TOKENS[random.nextInt(TOKENS.length)].getBytes(UTF_8));
                case 2 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), new byte[0]);
                case 3 -> {
                    byte[] other = seeds.get(random.nextInt(seeds.size()));
                    int from = other.length == 0 ? 0 : random.nextInt(other.length);
                    int to = Math.min(other.length, from + 40);
                    bytes = spliced(bytes, at, at, Arrays.copyOfRange(other, from, to));
                }
                default -> {
                    if (bytes.length > 0) {
                        bytes[at] = (byte) random.nextInt(256);
                    }
                }
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        byte[] out = new byte[bytes.length - (to - from) + between.length];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(between, 0, out, from, between.length);
        System.arraycopy(bytes, to, out, from + between.length, bytes.length - to);
        return out;
    }

    static Stream<Arguments> attacks() {
        int full = Limits.FILE_BYTES - 100;
        return Stream.of(
                Arguments.of("flow lists", "[".repeat(full)),
                Arguments.of("flow maps", "{a: ".repeat(full / 4)),
                Arguments.of("block lists", "- ".repeat(full / 2)),
                Arguments.of("nested keys", "? ".repeat(full / 2)),
                Arguments.of("aliases", "a: &a [x]\nb: [" + "*a, ".repeat(full / 4)),
                Arguments.of("one scalar", "name: " + "x".repeat(full)),
                Arguments.of("one quoted scalar", "name: \"" + "x".repeat(full)),
                Arguments.of("escapes", "name: \"" + "\\u0041".repeat(full / 6) + "\"\nconnectors: {google: {}}"),
                Arguments.of("one key", "x".repeat(full) + ": 1"),
                Arguments.of("a literal", "name: |\n" + " x\n".repeat(full / 3)),
                Arguments.of("a comment", "#" + "x".repeat(full)),
                Arguments.of("empty lines", "\n".repeat(full)),
                Arguments.of("carriage returns", "\r".repeat(full)),
                Arguments.of("blanks", " ".repeat(full)),
                Arguments.of("tabs", "\t".repeat(full)),
                Arguments.of("colons", ":".repeat(full)),
                Arguments.of("question marks", "?".repeat(full)),
                Arguments.of("percents", "%".repeat(full)),
                Arguments.of("tag", "a: !" + "%20".repeat(full / 3)),
                Arguments.of("tag escapes", "a: !%zz x"),
                Arguments.of("many tags", "a: " + "! ".repeat(full / 2)),
                Arguments.of("documents", "---\n".repeat(full / 4)),
                Arguments.of("same key", "a: 1\n".repeat(full / 5)),
                Arguments.of("unknown keys", numbered("regoin%d: 1\n", full / 14)),
                Arguments.of("unknown keys in a line", "{" + numbered("regoin%d: 1, ", full / 15) + "}"),
                Arguments.of("misspelt providers", "connectors: {" + numbered("gogle%d: 1, ", full / 15) + "}"),
                Arguments.of("wrong items", "connectors: {google: {}}\nfeatures: [" + "{}, ".repeat(full / 5) + "]"),
                Arguments.of("requests", "connectors: {google: {auth-requests: [" + "{}, ".repeat(full / 5) + "]}}"),
                Arguments.of("features", "connectors: {google: {}}\nfeatures: [" + "a, ".repeat(full / 4) + "]"),
                Arguments.of("secrets", "connectors: {google: {}}\n" + numbered("password%d: x\n", full / 16)),
                Arguments.of("markers of secrets", "name: " + "Q~eyJ.nyk_".repeat(full / 10)),
                Arguments.of("addresses", "name: " + "://:@".repeat(full / 5)),
                Arguments.of("keys that hash alike", String.join("", colliding(14)) + "connectors: {google: {}}"));
    }

    private static String numbered(String format, int count) {
        String[] parts = format.split("%d", 2);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(parts[0]).append(i % 100_000).append(parts[1]);
        }
        return text.toString();
    }

    /** ManifestKeys of one hash code: "Aa" and "BB" have the same. */
    private static List<String> colliding(int bits) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 1 << bits && keys.size() * (bits * 2 + 6) < Limits.FILE_BYTES - 1_000; i++) {
            StringBuilder key = new StringBuilder("x-");
            for (int bit = 0; bit < bits; bit++) {
                key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            keys.add(key.append(": 1\n").toString());
        }
        return keys;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @DisplayName("The largest hostile document is answered in a moment")
    void attack(String name, String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAsAnything(text.getBytes(UTF_8)), name);
    }

    @Test
    @DisplayName("A hundred thousand mistakes do not fill the log")
    void manyProblems() {
        Reading<Integration> reading = READER.read(SourceText.of("a", numbered("regoin%d: 1\n", 15_000)));
        assertThat(reading.problems()).hasSize(101);
        assertThat(reading.problems())
                .extracting(Problem::message)
                .contains("14901 more problems are not reported: at most 100 are");
        Reading<Tree> duplicates = YamlReader.read(SourceText.of("a", "a: 1\n".repeat(15_001)));
        assertThat(duplicates.problems()).hasSize(101);
    }
}
