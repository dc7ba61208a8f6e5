package dev.leastscope.engine.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What holds for the readers of usage, whatever bytes they are given: they return; threads and sizes of blocks change nothing; no
 * word of the file is in the result but operations of the tables; what is counted adds up; and the quick reader of NDJSON takes
 * each line as the JSON parser does.
 */
final class UsageOracle {
    static final String CANARY = "cAnArY7";

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final OperationMatcher MATCHER = OperationMatcher.of(CATALOG);
    private static final UsageReader WHOLE = new UsageReader(CATALOG, Set.of(), 1, Blocks.BLOCK);
    private static final UsageReader IN_PIECES = new UsageReader(CATALOG, Set.of(), 2, 64);

    private UsageOracle() {}

    /** Reads a file with these bytes. */
    static void check(byte[] bytes) {
        Path file = file(bytes);
        Usage usage = WHOLE.read(Map.of("usage", file));
        assertThat(IN_PIECES.read(Map.of("usage", file))).isEqualTo(usage);
        assertThat(usage.toString()).doesNotContain(CANARY);
        long counted = 0;
        for (UsageCount count : usage.counts()) {
            assertThat(CATALOG.operation(count.line().api(), count.line().operation()))
                    .isPresent();
            assertThat(count.count()).isPositive();
            assertThat(count.line().status()).isBetween(0, 999);
            assertThat(count.line().day()).matches("(\\d{4}-\\d\\d-\\d\\d)?");
            assertThat(count.first().line()).isPositive();
            counted = Math.max(counted, count.count());
        }
        UsageFile read = usage.files().get(0);
        assertThat(read.calls()).isGreaterThanOrEqualTo(counted);
        assertThat(read.examples())
                .hasSizeLessThanOrEqualTo(6)
                .allSatisfy(example -> assertThat(example).matches("[ -~]{1,200}"));
        if (read.format() == UsageFile.Format.NDJSON) {
            lines(bytes);
        }
    }

    /** Holds the quick reader against the JSON parser, line by line. */
    static void lines(byte[] bytes) {
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (i > start) {
                    line(bytes, start, i);
                }
                start = i + 1;
            }
        }
    }

    private static void line(byte[] bytes, int from, int to) {
        Tally quick = new Tally(MATCHER);
        Tally sure = new Tally(MATCHER);
        new NdjsonLines(quick).line(bytes, from, to, 1);
        new JsonRequests(sure).line(bytes, from, to, 1);
        assertThat(described(quick))
                .as(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1))
                .isEqualTo(described(sure));
    }

    private static String described(Tally tally) {
        StringBuilder text = new StringBuilder();
        tally.each((number, bits, provider, status, day, count, first) ->
                text.append(number + " " + bits + " " + status + " " + day + " " + count + ";"));
        return text + " " + tally.calls + " " + tally.administration + " " + tally.unknownCalls + " " + tally.otherHosts
                + " " + tally.graph() + " " + tally.unreadable;
    }

    private static Path file(byte[] bytes) {
        try {
            return Files.write(Folder.PATH.resolve("usage"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One folder for all inputs of the process. */
    private static final class Folder {
        static final Path PATH = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("usage-oracle");
                folder.toFile().deleteOnExit();
                folder.resolve("usage").toFile().deleteOnExit();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
