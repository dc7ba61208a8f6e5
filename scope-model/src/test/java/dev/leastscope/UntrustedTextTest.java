package dev.leastscope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.manifest.ManifestElement;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.output.OutputFolder;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.YamlScalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of unknown origin leaves the readers and writers only in a form that does no harm. */
class UntrustedTextTest {
    private static final String ESCAPE = "\u001b[31m";

    @TempDir
    Path folder;

    @Test
    void textWhereThePomNeedsElementsIsAProblemWithItsLine() {
        ManifestElement app = new ManifestElement("provider-app", "external", List.of(), 8, 28);
        ManifestElement google = new ManifestElement("google", null, List.of(app), 8, 20);
        ManifestElement connectors = new ManifestElement("connectors", null, List.of(google), 8, 8);
        ManifestElement integration = new ManifestElement("integration", null, List.of(connectors), 6, 20);
        assertThat(ManifestReader.withoutFiles().read(integration, "pom.xml").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("pom.xml:8:28: error: 'provider-app' must be a map of keys and values"));
    }

    @Test
    void namesOfOverrideRowsAreEscaped() {
        String rows = "requirements:\n  - operation: \"GET /v3/gr\\e[31mnts\"\n    provider: google\n    needs: [x]\n"
                + "    reason: r\n    checked: 2026-11-20\n";
        Reading<Catalog> catalog = CatalogOverrides.apply(Catalog.builtIn(), SourceText.of("rows.yaml", rows));
        assertThat(catalog.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("\u001b"));
    }

    @Test
    void thePathOfAProblemIsEscaped() {
        assertThat(new Problem(new Location("a" + ESCAPE + ".yaml", 1, 2), "wrong", "", "").toString())
                .doesNotContain("\u001b")
                .endsWith(":1:2: error: wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "a/../../b", "C:/x", "..\\\\..\\\\x", "file://x/y"})
    void aPlaceInFactsThatLeadsOutOfTheProjectIsRefused(String file) {
        String facts = "{\"format\":1,\"classes\":0,\"mentioning\":0,\"complete\":true,\"calls\":[],\"triggers\":[],"
                + "\"authorizations\":[],\"unresolved\":[],\"unreadable\":[{\"reason\":\"r\",\"file\":\"" + file
                + "\",\"line\":0}]}";
        assertThat(CodeFactsFile.read(SourceText.of("facts.json", facts), Catalog.builtIn())
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not a path below the source root"));
    }

    @Test
    void factsAreWrittenEscapedAndReadBackWithTheirSecrets() {
        CodeFacts.Site site = new CodeFacts.Site("a.B", "c", new Location("src/a/B.java", 3, 0));
        CodeFacts facts = new CodeFacts(
                List.of(),
                List.of(),
                List.of(),
                List.of(new CodeFacts.Unresolved(
                        UnknownPart.of(UnknownKind.REFLECTION, "a text " + ESCAPE + "\u202e"), site)),
                List.of(new CodeFacts.Unreadable(new Location("a.jar!%2E%2E/evil.class", 0, 0), "it is empty")),
                List.of(new CodeFacts.Secret("a password", "a redirect URI", site)),
                1,
                1,
                true);
        String text = CodeFactsFile.write(facts);
        assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e");
        assertThat(CodeFactsFile.read(SourceText.of("facts.json", text), Catalog.builtIn())
                        .orThrow())
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "Yes", "no", "ON", "y", "1e3", "0x1F", "12", "2026-11-28", "nan", "true"})
    void whatYamlReadsAsSomethingElseIsQuoted(String value) {
        assertThat(YamlScalar.quoted(value)).isEqualTo("\"" + value + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openid", "messages.read", "https://www.googleapis.com/auth/gmail.readonly", "nobody"})
    void anOrdinaryNameIsNotQuoted(String value) {
        assertThat(YamlScalar.quoted(value)).isEqualTo(value);
    }

    @Test
    void aFileIsWrittenBesideWhatAnotherRunLeft() throws IOException {
        Files.createDirectory(folder.resolve(".report.md.tmp"));
        Files.writeString(folder.resolve(".report.md.tmp/kept"), "of another run");
        new OutputFolder(folder).write("report.md", new byte[] {1, 2});
        assertThat(folder.resolve("report.md")).hasBinaryContent(new byte[] {1, 2});
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".report.md.tmp", "report.md");
        }
    }

    @Test
    void hexadecimalDigitsInADuplicateKeyAreNotShown() {
        String digits = "9f86d081884c7d659a2feaa0c55ad015" + "a3bf4f1b2b0b822cd15d6c15b0f00a08";
        String manifest = "connectors: {google: {}}\nname: a\nname: " + digits + "\n";
        assertThat(ManifestReader.withoutFiles()
                        .read(SourceText.of("m.yaml", manifest))
                        .problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(digits.substring(0, 12)));
    }
}
