package dev.leastscope.scan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What holds for any bytes of an archive: what the JDK's ZipFile reads is read equally, or reported as unreadable. */
public final class ArchiveOracle {
    private ArchiveOracle() {}

    /** Checks one archive. */
    public static void check(byte[] archive) {
        try {
            Path folder = Files.createTempDirectory("leastscope");
            Path file = Files.write(folder.resolve("fuzz.jar"), archive);
            try {
                compare(file, folder);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void compare(Path file, Path scratch) {
        SeenClasses own = new SeenClasses(null);
        new ArchiveReader(file, "jar", own).read(new Workers(1));
        Map<String, Long> jdk = JdkArchive.read(file, "jar", scratch);
        jdk.forEach((place, checksum) -> {
            if (!checksum.equals(own.checksums.get(place))) {
                assertThat(own.isReported(place))
                        .as("%s is read by the JDK and reported here: %s, %s", place, own.unreadable, own.checksums)
                        .isTrue();
            }
        });
    }
}
