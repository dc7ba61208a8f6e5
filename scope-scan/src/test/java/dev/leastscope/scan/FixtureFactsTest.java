package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.CodeFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<String> expected = Files.readAllLines(application(api).resolve("expected-facts.txt")).stream()
                .sorted()
                .toList();
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

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void theCommentsInTheSourcesSayTheSame(ApiVersion api) throws IOException {
        assertThat(FactLines.expected(application(api).resolve("src")))
                .containsExactlyElementsOf(Files.readAllLines(application(api).resolve("expected-facts.txt")).stream()
                        .sorted()
                        .toList());
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
                .classDirectory(FixtureApplication.compile(api, work))
                .sourceDirectory(sources)
                .sourceRoot(sources)
                .threads(threads)
                .build());
    }
}
