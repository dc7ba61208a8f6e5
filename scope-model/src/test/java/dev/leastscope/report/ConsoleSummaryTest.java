package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Suppression;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleSummaryTest {
    @Test
    void passing() {
        Golden.check("console-passing.txt", printed(SampleReports.passing()));
    }

    @Test
    void failing() {
        Golden.check("console-failing.txt", printed(SampleReports.failing()));
    }

    @Test
    void v2() {
        Golden.check("console-v2.txt", printed(SampleReports.v2()));
    }

    @Test
    void whatIsToBePastedCanBeRead() {
        String mark = "under suppressions: ";
        for (Report report : List.of(SampleReports.failing(), DemoReports.demo())) {
            String entries = ConsoleSummary.of(report.with(ReportSettings.NONE.showSuppressions(true))).stream()
                    .map(ConsoleLine::text)
                    .filter(text -> text.contains(mark))
                    .map(text -> "  "
                            + text.substring(text.indexOf(mark) + mark.length(), text.lastIndexOf('}') + 1)
                                    .replace(Suppression.PLACEHOLDER_REASON, "labels ship in March")
                            + "\n")
                    .collect(Collectors.joining());
            String manifest =
                    "nylas: v3\nfeatures: [messages.read]\nconnectors: {google: {}}\nsuppressions:\n" + entries;
            Integration integration = ManifestReader.withoutFiles()
                    .read(SourceText.of("nylas-scopes.yaml", manifest))
                    .orThrow();
            assertThat(integration.suppressions()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void nothingToJudge() {
        assertThat(ConsoleSummary.of(SampleReports.empty())).hasSize(1);
    }

    @Test
    void oneLineStaysOneLineAndNothingIsObeyed() {
        for (ConsoleLine line : ConsoleSummary.of(SampleReports.hostile())) {
            assertThat(line.text().chars().filter(Character::isISOControl)).isEmpty();
            assertThat(line.text()).doesNotContain("::", "##", "\u202E", "\u2028");
        }
    }

    @Test
    void thousandsOfFindingsAreCountedNotPrinted() {
        List<ConsoleLine> lines = ConsoleSummary.of(SampleReports.large(5000));
        assertThat(lines).hasSizeLessThan(320);
        assertThat(lines.get(lines.size() - 2).text()).isEqualTo("and 4900 more, see the report files");
    }

    /** One cause is one finding: a scope that most features of a large manifest need is still a short read. */
    @Test
    void aLargeManifestThatLacksOneScopePrintsUnderFortyLines() {
        List<String> features = Catalog.builtIn().features(ApiVersion.V3).stream()
                .map(Feature::name)
                .filter(name -> !name.startsWith("notetaker"))
                .filter(ConsoleSummaryTest::isAvailable)
                .limit(25)
                .toList();
        assertThat(features).hasSize(25);
        Report complete = check(features, List.of(), List.of());
        assertThat(complete.requests()).hasSize(4);
        List<String> google = asked(complete, 0);
        List<String> microsoft = asked(complete, 1);
        Report report = check(features, google.subList(1, google.size()), microsoft);

        assertThat(report.requests().get(0).missing()).hasSize(1);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("scope.missing"))
                .hasSize(1);
        assertThat(ConsoleSummary.of(report, "target/scope/index.html")).hasSizeLessThan(40);
    }

    private static boolean isAvailable(String feature) {
        return check(List.of(feature), List.of(), List.of()).findings().stream()
                .noneMatch(finding -> finding.rule().equals("feature.not-available"));
    }

    private static List<String> asked(Report report, int request) {
        return Stream.concat(
                        report.requests().get(request).leastWithCode().stream(),
                        report.requests().get(request).identityToAsk().stream())
                .map(Scope::name)
                .toList();
    }

    private static Report check(List<String> features, List<String> google, List<String> microsoft) {
        String manifest = "nylas: v3\nfeatures: " + features + "\nconnectors:\n"
                + "  google: {scopes: " + google + "}\n"
                + "  microsoft: {scopes: " + microsoft + "}\n"
                + "  icloud: {features: [messages.read, messages.send]}\n"
                + "  imap: {hosts: [imap.fastmail.com], features: [messages.read]}\n";
        return Leastscope.check(
                ManifestReader.withoutFiles()
                        .read(SourceText.of("nylas-scopes.yaml", manifest))
                        .orThrow(),
                CheckOptions.asOf(LocalDate.of(2026, 11, 21)));
    }

    @Test
    void neverMoreLinesThanPromised() {
        for (Report report : List.of(SampleReports.failing(), SampleReports.v2(), SampleReports.hostile())) {
            assertThat(ConsoleSummary.of(report))
                    .hasSizeLessThanOrEqualTo(
                            4 * report.requests().size() + 3 * report.findings().size() + 1);
        }
    }

    private static String printed(Report report) {
        return ConsoleSummary.of(report).stream()
                .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                .collect(Collectors.joining());
    }
}
