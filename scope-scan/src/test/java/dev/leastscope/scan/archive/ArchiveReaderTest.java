package dev.leastscope.scan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.scan.pool.NylasClassFilter;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive reader and the JDK's ZipFile read the same classes in every jar of the class path. */
class ArchiveReaderTest {
    @TempDir
    Path scratch;

    static Stream<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyClassIsReadAsTheJdkReadsIt(Path jar) {
        SeenClasses own = new SeenClasses(null);
        new ArchiveReader(jar, "jar", own).read(new Workers(2));
        assertThat(own.checksums).isEqualTo(JdkArchive.read(jar, "jar", scratch));
        assertThat(own.unreadable).isEmpty();
        assertThat(own.dismissed).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void whatIsDismissedNamesNothingThatIsLookedFor(Path jar) {
        NylasClassFilter filter = NylasClassFilter.forClasses(List.of("java/util/concurrent/", "nylas"));
        SeenClasses all = new SeenClasses(null);
        new ArchiveReader(jar, "jar", all).read(new Workers(1));
        SeenClasses caught = new SeenClasses(filter);
        new ArchiveReader(jar, "jar", caught).read(new Workers(2));
        all.checksums.keySet().removeAll(caught.checksums.keySet());
        assertThat(all.checksums).hasSize(caught.dismissed.get());
        assertThat(all.naming).isEqualTo(caught.naming);
    }
}
