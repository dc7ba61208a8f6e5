package dev.leastscope.scan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.scan.pool.ClassShape;
import dev.leastscope.scan.pool.MalformedClassException;
import dev.leastscope.scan.pool.NylasClassFilter;
import dev.leastscope.scan.pool.PoolSearch;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
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
        Seen own = new Seen(null);
        new ArchiveReader(jar, "jar", own).read(new Workers(2));
        Seen jdk = new Seen(null);
        new ArchiveReader(jar, "jar", jdk).readWithJdk();
        assertThat(own.digests).isEqualTo(jdk.digests);
        assertThat(own.dismissed).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void bothReadersDismissTheSame(Path jar) {
        NylasClassFilter sieve = NylasClassFilter.forClasses(List.of("java/util/concurrent/"));
        Seen own = new Seen(sieve);
        new ArchiveReader(jar, "jar", own).read(new Workers(2));
        Seen jdk = new Seen(sieve);
        new ArchiveReader(jar, "jar", jdk).readWithJdk();
        assertThat(own.digests).isEqualTo(jdk.digests);
        assertThat(own.dismissed.get()).isEqualTo(jdk.dismissed.get());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void whatIsDismissedNamesNothingThatIsLookedFor(Path jar) {
        NylasClassFilter sieve = NylasClassFilter.forClasses(List.of("java/util/concurrent/", "nylas"));
        Seen all = new Seen(null);
        new ArchiveReader(jar, "jar", all).read(new Workers(1));
        Seen caught = new Seen(sieve);
        new ArchiveReader(jar, "jar", caught).read(new Workers(1));
        all.digests.keySet().removeAll(caught.digests.keySet());
        assertThat(all.digests).hasSize(caught.dismissed.get());
        assertThat(all.naming).isEqualTo(caught.naming);
    }

    /** Keeps what comes: all when there is no sieve, else what the sieve lets through. */
    private static final class Seen implements ClassSink {
        private final Map<String, Long> digests = new ConcurrentSkipListMap<>();
        private final Set<String> naming = new ConcurrentSkipListSet<>();
        private final AtomicInteger dismissed = new AtomicInteger();
        private final NylasClassFilter sieve;

        Seen(NylasClassFilter sieve) {
            this.sieve = sieve;
        }

        @Override
        public PoolSearch search() {
            return sieve == null ? PoolSearch.ofEverything() : sieve.search();
        }

        @Override
        public void dismissed(int count) {
            dismissed.addAndGet(count);
        }

        @Override
        public void classFile(String place, byte[] bytes, int length) {
            CRC32 crc = new CRC32();
            crc.update(bytes, 0, length);
            digests.put(place, crc.getValue());
            try {
                String pool = new String(bytes, 0, ClassShape.of(bytes, length).poolEnd(), StandardCharsets.ISO_8859_1);
                if (pool.contains("java/util/concurrent/") || pool.contains("nylas")) {
                    naming.add(place);
                }
            } catch (MalformedClassException e) {
                naming.add(place + " " + e.getMessage());
            }
        }

        @Override
        public void unreadable(String place, String reason) {
            digests.put(place + " " + reason, 0L);
        }
    }
}
