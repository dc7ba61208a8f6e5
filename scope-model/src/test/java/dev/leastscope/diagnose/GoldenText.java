package dev.leastscope.diagnose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a whole output with a file; {@code -Dupdate.golden} writes the file anew, to be read in the diff. */
public final class GoldenText {
    private GoldenText() {}

    public static void check(Path file, String actual) {
        try {
            if (System.getProperty("update.golden") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual, UTF_8);
            }
            assertThat(actual).isEqualTo(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void check(String name, String actual) {
        check(Path.of("src/test/resources/dev/leastscope/diagnose").resolve(name), actual);
    }
}
