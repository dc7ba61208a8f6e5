package dev.leastscope.scan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The own reader and the JDK's see the same classes in every jar at hand. */
class ArchiveReaderTest {
    static Stream<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void bothReadersSeeTheSame(Path jar) {
        Map<String, Long> own = new ConcurrentSkipListMap<>();
        try (Workers workers = new Workers(2)) {
            new ArchiveReader(jar, "jar", new Digests(own)).read(workers);
        }
        Map<String, Long> jdk = new ConcurrentSkipListMap<>();
        new ArchiveReader(jar, "jar", new Digests(jdk)).readWithJdk();
        assertThat(own).isEqualTo(jdk);
    }

    private record Digests(Map<String, Long> digests) implements ClassSink {
        @Override
        public void classFile(String place, byte[] bytes, int length) {
            CRC32 crc = new CRC32();
            crc.update(bytes, 0, length);
            digests.put(place, crc.getValue());
        }

        @Override
        public void unreadable(String place, String reason) {
            digests.put(place + " " + reason, 0L);
        }
    }
}
