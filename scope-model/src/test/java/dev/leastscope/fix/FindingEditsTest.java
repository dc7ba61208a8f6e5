package dev.leastscope.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.FileChange;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FindingEditsTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final String MANIFEST = """
            nylas: v3
            features: [messages.read, mesages.send]
            connectors:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.labels   # labels
                  - https://www.googleapis.com/auth/contacts
              microsoft:
                scopes: [offline_access]
            """;

    @Test
    void eachFindingHasItsOwnChangeAndTheLinesThatItWrites() {
        assertThat(lines("feature.unknown")).isEqualTo("features: [messages.read, messages.send]");
        assertThat(change("scope.missing", "google"))
                .isEqualTo("      - https://www.googleapis.com/auth/gmail.readonly");
        assertThat(change("scope.missing", "microsoft")).isEqualTo("    scopes: [offline_access, Mail.Read]");
    }

    /** One finding at a time: its edits, applied to the text that was checked, mean what its remedy means. */
    @TestFactory
    Stream<DynamicTest> everyGoldenCase() throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(CASES)) {
            files = walked.filter(file -> file.endsWith("nylas-scopes.yaml"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> {
                    Reading<Integration> reading =
                            ManifestReader.in(file.getParent()).read(file);
                    if (reading.value().isEmpty()) {
                        return;
                    }
                    SourceText text = SourceText.read(file, "nylas-scopes.yaml").orThrow();
                    List<Finding> findings = Leastscope.check(reading.orThrow(), CheckOptions.asOf(AS_OF))
                            .findings();
                    Map<Finding, FileChange> changes = FindingEdits.of(text, findings);
                    for (Finding finding : findings) {
                        if (changes.containsKey(finding)) {
                            Tree meant = DecodedEdits.apply(
                                    YamlReader.read(text).orThrow(),
                                    finding.remedy().orElseThrow());
                            Tree got = YamlReader.read(SourceText.of(
                                            "nylas-scopes.yaml", applied(text.text(), changes.get(finding))))
                                    .orThrow();
                            assertThat(DecodedEdits.isSame(meant, got))
                                    .as(finding.toString())
                                    .isTrue();
                        }
                    }
                }));
    }

    private static String applied(String text, FileChange change) {
        StringBuilder result = new StringBuilder(text);
        for (int i = change.parts().size() - 1; i >= 0; i--) {
            FileChange.Part part = change.parts().get(i);
            result.replace(
                    offset(text, part.startLine(), part.startColumn()),
                    offset(text, part.endLine(), part.endColumn()),
                    part.text());
        }
        return result.toString();
    }

    private static int offset(String text, int line, int column) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, column - 1);
    }

    @Test
    void linesWithASecretAreNotShownAndANameWithOneIsMasked() {
        for (String secret : List.of(
                "GOCSPX" + "-Zk3vT9xLq2WmB7nR4yS8dF1gH6jK",
                "qhzt " + "bvkw xmpl drfs",
                "jdbc:x://db?password=" + "hunter2x")) {
            SourceText text = SourceText.of(
                    "GOCSPX" + "-Zk3vT9xLq2WmB7nR4yS8dF1gH6jK.yaml",
                    "nylas: v3\nfeatures: [messages.read, messages.send]\nconnectors:\n  google:\n"
                            + "    scopes: [https://www.googleapis.com/auth/gmail.readonly] # " + secret + "\n");
            List<Finding> findings = Leastscope.check(
                            ManifestReader.withoutFiles().read(text).orThrow(), CheckOptions.asOf(AS_OF))
                    .findings();
            assertThat(FindingEdits.of(text, findings).values()).isNotEmpty().allSatisfy(change -> {
                assertThat(change.lines()).isEmpty();
                assertThat(change.file()).doesNotContain("Zk3vT9xLq2Wm");
            });
        }
    }

    private static String lines(String rule) {
        return change(rule, "");
    }

    private static String change(String rule, String provider) {
        SourceText text = SourceText.of("nylas-scopes.yaml", MANIFEST);
        List<Finding> findings = Leastscope.check(
                        ManifestReader.withoutFiles().read(text).orThrow(), CheckOptions.asOf(AS_OF))
                .findings();
        Map<Finding, FileChange> changes = FindingEdits.of(text, findings);
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule)
                        && finding.provider().map(one -> one.id()).orElse("").equals(provider))
                .map(finding -> changes.get(finding).lines())
                .findFirst()
                .orElseThrow();
    }
}
