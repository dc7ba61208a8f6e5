package dev.leastscope.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.Report;
import dev.leastscope.report.Subject;
import dev.leastscope.report.json.JsonReport;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDifferenceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/leastscope/difference");

    private static final String BEFORE = """
            nylas: v3
            features: [messages.read]
            connectors:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.readonly
                  - https://www.googleapis.com/auth/gmail.labels
              microsoft:
                scopes: [Mail.Read, offline_access]
            """;

    private static final String AFTER = """
            nylas: v3
            features: [messages.read, messages.send, contacts.read]
            connectors:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.readonly
                  - https://www.googleapis.com/auth/contacts.readonly
              microsoft:
                scopes: [Mail.Read, offline_access]
            """;

    @Test
    void newAndFixedFindingsScopesAndWhoMustAuthenticateAgain() throws IOException {
        ReportDifference difference = difference(BEFORE, AFTER);

        assertThat(difference.added()).extracting(finding -> finding.rule()).contains("scope.missing");
        assertThat(difference.fixed()).extracting(BaseReport.BaseFinding::rule).contains("scope.excess");
        assertThat(difference.requested().changes()).singleElement().satisfies(change -> {
            assertThat(change.request().toString()).isEqualTo("google connector");
            assertThat(change.reauthenticate()).containsExactly("https://www.googleapis.com/auth/contacts.readonly");
        });
        golden("difference.txt", DifferenceText.of(difference));
        golden("difference.md", DifferenceMarkdown.of(difference));
        golden("difference.json", DifferenceJson.of(difference));
    }

    @Test
    void nothingHasChanged() {
        ReportDifference difference = difference(BEFORE, BEFORE);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(DifferenceText.of(difference))
                .isEqualTo("The check passes, as before.\nNothing has changed. Nobody must authenticate again.\n");
        assertThat(DifferenceMarkdown.of(difference))
                .contains("Nothing has changed.", "**Nobody must authenticate again.**")
                .endsWith(DifferenceMarkdown.MARKER + "\n");
    }

    /** The id of a group stays when a feature joins it: what joined is new all the same. */
    @Test
    void aFindingThatConcernsAFurtherFeatureIsNew() {
        String one = "nylas: v3\nfeatures: [messages.read]\nconnectors:\n  google:\n    scopes: [openid]\n";
        String two = one.replace("[messages.read]", "[messages.read, threads.read]");

        assertThat(difference(one, two).added())
                .extracting(finding -> finding.rule())
                .contains("scope.missing");
        assertThat(difference(two, one).added())
                .extracting(finding -> finding.rule())
                .doesNotContain("scope.missing");
    }

    @Test
    void narrowingAListAsksNobodyToAuthenticateAgain() {
        assertThat(DifferenceText.of(difference(AFTER, AFTER.replace("[Mail.Read, ", "["))))
                .contains("  - https://graph.microsoft.com/Mail.Read\n")
                .endsWith("Nobody must authenticate again.\n");
    }

    @Test
    void whatSomebodyWroteStaysOnItsLine() {
        String hostile = BEFORE.replace("gmail.labels", "\"x\\u001b[2J\\n::error::y\"")
                .replace("https://www.googleapis.com/auth/\"", "\"");

        ReportDifference difference = difference(BEFORE, hostile);
        assertThat(DifferenceText.of(difference)).doesNotContain("\u001b", "::error");
        assertThat(DifferenceMarkdown.of(difference)).doesNotContain("\u001b", "\n::error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"format\": 1}",
                "{\"format\": 2}",
                "{\"format\": 2, \"problems\": []}",
                "nylas: v3"
            })
    void whatIsNoReportIsAProblemWithItsPlace(String text) {
        assertThat(BaseReport.read(SourceText.of("report.json", text)).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.location().file()).isEqualTo("report.json"));
    }

    @Test
    void aReportOfAnUnreadableManifestHoldsNothingToCompareWith() {
        Report unreadable = Report.unreadable(
                ManifestReader.withoutFiles()
                        .read(SourceText.of("nylas-scopes.yaml", "nylas: v9\n"))
                        .problems(),
                Subject.module("com.acme:app"),
                report(BEFORE).catalog(),
                "2026-11-21",
                java.util.Optional.empty());

        assertThat(BaseReport.read(SourceText.of("report.json", json(unreadable)))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("its manifest could not be read"));
    }

    private static ReportDifference difference(String before, String after) {
        return ReportDifference.between(
                BaseReport.read(SourceText.of("report.json", json(report(before))))
                        .orThrow(),
                report(after));
    }

    private static String json(Report report) {
        return new String(new JsonReport().content(report, JsonReport.FILE), UTF_8);
    }

    private static Report report(String manifest) {
        return Leastscope.check(
                ManifestReader.withoutFiles()
                        .read(SourceText.of("nylas-scopes.yaml", manifest))
                        .orThrow(),
                CheckOptions.asOf(LocalDate.of(2026, 11, 21))
                        .subject(Subject.module("com.acme:app").manifest("nylas-scopes.yaml")));
    }

    private static void golden(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (System.getProperty("update.golden") != null) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
