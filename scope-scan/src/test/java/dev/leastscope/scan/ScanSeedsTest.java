package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.scan.archive.ArchiveOracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The seeds of every fuzz target of this module, replayed in every build. */
class ScanSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz");

    @Test
    void classes() throws IOException {
        replay("classFile", ScanOracles::classFile);
    }

    @Test
    void archives() throws IOException {
        replay("archive", ArchiveOracle::check);
    }

    @Test
    void settings() throws IOException {
        replay("settings", ScanOracles::settings);
    }

    private static void replay(String target, Consumer<byte[]> oracle) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS.resolve(target))) {
            seeds = files.sorted().toList();
        }
        assertThat(seeds).isNotEmpty();
        for (Path seed : seeds) {
            try {
                oracle.accept(Files.readAllBytes(seed));
            } catch (RuntimeException | Error e) {
                throw new AssertionError(seed.toString(), e);
            }
        }
    }
}
