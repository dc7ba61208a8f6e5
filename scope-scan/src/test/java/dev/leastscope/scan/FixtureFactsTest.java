package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.scan.pool.NylasClassFilter;
import dev.leastscope.scan.pool.PoolSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scanner finds every fact of the fixture application, and nothing else. */
class FixtureFactsTest {
    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void everyFactIsFoundAndNoneIsInvented(ApiVersion api) throws IOException {
        List<String> expected = FactLines.expected(application(api).resolve("src"));
        List<String> actual = FactLines.of(scan(api, 2));
        List<String> missed = new ArrayList<>(expected);
        actual.forEach(missed::remove);
        List<String> invented = new ArrayList<>(actual);
        expected.forEach(invented::remove);
        System.out.printf(
                "fixture %s: %d facts, recall %d %%, precision %d %%%n",
                application(api).getFileName(),
                expected.size(),
                100 * (expected.size() - missed.size()) / expected.size(),
                100 * (actual.size() - invented.size()) / Math.max(1, actual.size()));
        assertThat(String.join("\n", invented)).as("invented").isEmpty();
        assertThat(String.join("\n", missed)).as("missed").isEmpty();
    }

    /** A shaded SDK: all references to it name another package of the same length. */
    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void theSameFactsAreFoundWhereTheSdkWasMoved(ApiVersion api) throws IOException {
        Path classes = FixtureApplication.compile(api, work);
        Path moved = work.resolve("moved");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = moved.resolve(classes.relativize(file));
                Files.createDirectories(to.getParent());
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                String name = file.toString();
                Files.writeString(
                        to,
                        name.endsWith(".class") ? bytes.replace("com/nylas", "org/acme0") : bytes,
                        StandardCharsets.ISO_8859_1);
            }
        }
        Path sources = application(api).resolve("src");
        List<String> found = FactLines.of(Scanner.scan(ScanRequest.builder()
                .minConfidence(Confidence.GUESS)
                .classDirectory(moved)
                .sdkPackages(List.of("org.acme0"))
                .sourceDirectory(sources)
                .sourceRoot(sources)
                .build()));

        List<String> expected = FactLines.expected(sources);
        assertThat(found.stream().map(line -> line.replace("org.acme0", "com.nylas")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Each row of the SDK tables has a class of the fixture that calls it, so that its facts are held. */
    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void eachEntryPointHasAFixture(ApiVersion api) throws IOException {
        String classes = constants(FixtureApplication.compile(api, work));
        List<String> missing = new ArrayList<>();
        for (SdkTable.EntryPoint point : SdkTable.of(api).entryPoints()) {
            if (!classes.contains(point.owner())) {
                String simple = point.owner()
                        .substring(point.owner().lastIndexOf('/') + 1)
                        .replace("$", "");
                missing.add("create scope-scan/" + application(api) + "/src/fixture/" + simple
                        + ".java: a class that calls " + point.owner().replace('/', '.')
                        + ", with //= comments that say the facts" + signature(point.owner()));
            }
        }
        assertThat(String.join("\n", missing)).isEmpty();
    }

    /** A library that is not among the dependencies of the tests is compiled against its signatures. */
    private static String signature(String owner) throws IOException {
        int nested = owner.indexOf('$');
        String file = (nested < 0 ? owner : owner.substring(0, nested)) + ".java";
        boolean onClassPath = FixtureFactsTest.class.getClassLoader().getResource(owner + ".class") != null;
        try (Stream<Path> files = Files.walk(FixtureApplication.SIGNATURES)) {
            boolean written = files.anyMatch(path -> path.endsWith(file));
            return onClassPath || written
                    ? ""
                    : "; and scope-scan/src/test/signatures/libraries/" + file
                            + ": the signatures of that class, since the tests have no jar with it";
        }
    }

    /** The scanner's first look at a class finds each entry point by a text; it reads no table, since it must be quick. */
    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void theFirstLookFindsEachEntryPoint(ApiVersion api) {
        for (SdkTable.EntryPoint point : SdkTable.of(api).entryPoints()) {
            PoolSearch search = NylasClassFilter.forNylas(List.of("com.nylas")).search();
            search.start();
            byte[] bytes = GoodClass.naming(point.owner());
            assertThat(search.look(bytes, bytes.length))
                    .as("add a text to NylasClassFilter that %s holds", point.owner())
                    .isEqualTo(PoolSearch.WANTED);
        }
    }

    /** All that the classes of a folder hold, as text. */
    private static String constants(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void theFixtureIsLargeEnough() throws IOException {
        List<String> facts = FactLines.expected(application(ApiVersion.V3).resolve("src"));
        assertThat(facts.stream()
                        .filter(fact -> fact.contains(" call "))
                        .map(fact -> fact.replaceAll("^.* call \\w+ ", ""))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(25);
        assertThat(facts.stream().filter(fact -> fact.contains(" auth "))).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void oneThreadFindsTheSameAsFour() {
        assertThat(scan(ApiVersion.V3, 4)).isEqualTo(scan(ApiVersion.V3, 1));
    }

    private static Path application(ApiVersion api) {
        return FixtureApplication.FIXTURE.resolve(api == ApiVersion.V2 ? "v1" : "v3");
    }

    private CodeFacts scan(ApiVersion api, int threads) {
        Path sources = application(api).resolve("src");
        return Scanner.scan(ScanRequest.builder()
                .minConfidence(Confidence.GUESS)
                .classDirectory(FixtureApplication.compile(api, work))
                .sourceDirectory(sources)
                .sourceRoot(sources)
                .threads(threads)
                .build());
    }
}
