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

    /** The quick reader must take no line that the JSON parser takes in another way, whatever keys stand in it. */
    @Test
    void bothReadersAgreeOnLinesWithAnyKeysInAnyOrder() {
        String[] keys = {
            "method",
            "path",
            "url",
            "uri",
            "status",
            "count",
            "time",
            "timestamp",
            "RequestMethod",
            "requestMethod",
            "RequestUri",
            "requestUri",
            "absoluteUrl",
            "ResponseStatusCode",
            "responseStatusCode",
            "startedDateTime",
            "loggedDate",
            "loggedDateString",
            "TimeGenerated",
            "body",
            "text",
            "bodyAsBase64",
            "properties",
            "provider",
            "x"
        };
        String[] values = {
            "\"GET\"",
            "\"POST\"",
            "\"/v3/grants/g/messages\"",
            "\"https://api.us.nylas.com/v3/grants/g/events\"",
            "200",
            "\"403\"",
            "1000",
            "0",
            "-1",
            "7",
            "1.5",
            "\"\"",
            "null",
            "true",
            "\"2026-11-20T10:00:00Z\"",
            "\"2026-11-\"",
            "1795000000",
            "1795000000000",
            "\"\\u0047ET\"",
            "{\"method\":\"PUT\"}",
            "[]",
            "007"
        };
        Random random = new Random(29);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append(
                    random.nextInt(3) == 0 ? "{\"z\":1" : "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\"");
            for (int key = random.nextInt(5); key >= 0; key--) {
                lines.append(",\"").append(keys[random.nextInt(keys.length)]).append("\":");
                lines.append(values[random.nextInt(values.length)]);
            }
            lines.append("}\n");
        }
        UsageOracle.lines(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void check(Path seed, byte[] bytes) {
        try {
            UsageOracle.check(bytes);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(seed + " with " + new String(bytes, StandardCharsets.ISO_8859_1), e);
        }
    }
}
