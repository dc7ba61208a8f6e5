package dev.leastscope.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.leastscope.check.Finding;
import dev.leastscope.report.DemoReports;
import dev.leastscope.report.Report;
import dev.leastscope.report.SampleReports;
import dev.leastscope.report.WrittenFormats;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all formats together. */
class FormatsTest {
    /** Where each format that holds all findings writes their ids; Markdown and console show the heaviest only. */
    private static final Map<String, Pattern> IDS = new TreeMap<>(Map.of(
            "index.html", Pattern.compile("\"id\":\"([0-9a-f]{16})\""),
            "report.json", Pattern.compile("\"id\": \"([0-9a-f]{16})\""),
            "report.sarif", Pattern.compile("\"leastscope/v1\": \"([0-9a-f]{16})\""),
            "TEST-scope.xml", Pattern.compile("\\[([0-9a-f]{16})\\]\"")));

    static Stream<Report> reports() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void allHoldTheSameFindings(Report report) {
        List<String> expected =
                report.findings().stream().map(Finding::id).sorted().toList();
        Map<String, String> written = WrittenFormats.of(report);
        IDS.forEach((file, pattern) -> {
            List<String> held = pattern.matcher(written.get(file))
                    .results()
                    .map(match -> match.group(1))
                    .sorted()
                    .toList();
            assertThat(held).as(file).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void linesEndWithLfAlone(Report report) {
        WrittenFormats.of(report).forEach((path, text) -> {
            assertThat(text).as(path).doesNotContain("\r").endsWith("\n");
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void onlyKnownFilesAreMade(Report report) {
        assertThat(WrittenFormats.of(report).keySet()).allMatch(KnownFiles.all()::contains);
    }

    @Test
    void whatTheShortReportLeavesOutIsCountedAndItsFileNamed() {
        Report large = SampleReports.large(500);
        assertThat(WrittenFormats.of(large).get("report.md")).contains("\nand 480 more findings.\n");
        assertThat(WrittenFormats.of(large.withFiles(List.of("index.html", "report.json", "report.md"))))
                .extractingByKey("report.md", STRING)
                .contains("\nand 480 more findings: `index.html` contains all.\n");
        assertThat(WrittenFormats.of(large.withFiles(List.of("report.json", "report.md"))))
                .extractingByKey("report.md", STRING)
                .contains("\nand 480 more findings: `report.json` contains all.\n");
    }

    /** The same change of the manifest, as data, as SARIF fix and as lines to copy. */
    @Test
    void aFixThatChangesTheManifestIsInEachFormatThatToolsRead() {
        Map<String, String> written = WrittenFormats.of(DemoReports.demo());

        assertThat(written.get("report.json"))
                .contains("\"kind\": \"add-entries\"", "\"edits\": [ {", "\"startLine\": ");
        assertThat(written.get("report.sarif"))
                .contains("\"fixes\": [ {", "\"deletedRegion\": {", "\"insertedContent\": {");
        assertThat(written.get("index.html"))
                .contains("The lines after the fix, in nylas-scopes.yaml from line ", "data-part=\"change\"");
    }
}
