package dev.leastscope.report.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.leastscope.check.RuleHelp;
import dev.leastscope.report.DemoReports;
import dev.leastscope.report.Golden;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportSettings;
import dev.leastscope.report.SampleReports;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
        }
    }

    static Stream<Report> reports() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void agreesWithTheOfficialSchema(Report report) {
        assertThat(schema.validate(sarif(report), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaIsRead() {
        assertThat(schema.validate("{\"version\":\"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void failing() {
        // The pages of the rules are compared below: they change more often than the format.
        Golden.check(
                "failing.sarif",
                sarif(SampleReports.failing()).replaceAll("\"markdown\": \".*\"", "\"markdown\": \"the page\""));
    }

    @Test
    void helpHoldsTheWholePageOfTheRule() throws IOException {
        String page = RuleHelp.page("scope.excess").orElseThrow();
        assertThat(page)
                .startsWith("# scope.excess\n")
                .contains("## How to suppress")
                .endsWith("\n");
        String sarif = sarif(SampleReports.failing());
        assertThat(sarif).contains("\"markdown\": \"# scope.excess\\n\\n**warning**");
        for (String line : page.split("\n", -1)) {
            assertThat(sarif).contains(line.replace("\\", "\\\\").replace("\"", "\\\""));
        }
    }

    @Test
    void addressesOfPagesComeOnlyFromTheSettings() {
        assertThat(sarif(SampleReports.failing())).doesNotContain("helpUri", "informationUri");
        Report linked = SampleReports.failing().with(ReportSettings.NONE.rulePages("https://docs.example/rules"));
        assertThat(sarif(linked))
                .contains("\"informationUri\": \"https://docs.example/rules\"")
                .contains("\"helpUri\": \"https://docs.example/rules/scope.excess\"");
        Report pattern =
                SampleReports.failing().with(ReportSettings.NONE.rulePages("https://docs.example/rules/{rule}.md"));
        assertThat(sarif(pattern))
                .contains("\"informationUri\": \"https://docs.example/rules/\"")
                .contains("\"helpUri\": \"https://docs.example/rules/scope.excess.md\"");
        assertThat(schema.validate(sarif(pattern), InputFormat.JSON)).isEmpty();
    }

    /** GitHub lists an alert as a security alert by these keys alone. */
    @Test
    void grantsThatAreWiderThanNeededAreSecurityAlerts() {
        String sarif = sarif(DemoReports.demo());
        int excess = sarif.indexOf("\"id\": \"scope.excess\"");
        int missing = sarif.indexOf("\"id\": \"scope.missing\"");
        assertThat(sarif.substring(excess, sarif.indexOf("\"id\":", excess + 1)))
                .contains("\"security-severity\": \"5.0\"", "\"security\"", "\"more-than-needed\"");
        assertThat(sarif.substring(missing, sarif.indexOf("\"id\":", missing + 1)))
                .contains("\"precision\": \"very-high\"", "\"will-break\"")
                .doesNotContain("security-severity", "\"security\"");
        assertThat(sarif.lines().filter(line -> line.contains("\"tags\":")).map(line -> line.strip()))
                .isNotEmpty()
                .allMatch(line -> line.matches("\"tags\": \\[ (\"[a-z-]+\"(, )?)+ \\]"));
    }

    @Test
    void regionsEndWhereTheValueEnds() {
        // line 11 of the demo: `      - https://www.googleapis.com/auth/gmail.modify` and others like it
        assertThat(sarif(DemoReports.demo())).contains("\"startColumn\":", "\"endColumn\":");
    }

    @Test
    void anUnreadableManifestIsAFailureOfTheRun() {
        assertThat(sarif(SampleReports.unreadable()))
                .contains("\"executionSuccessful\": false", "unknown key 'regoin'. Fix: did you mean 'region'?")
                .contains("\"results\": []");
        assertThat(sarif(SampleReports.failing())).contains("\"executionSuccessful\": true");
    }

    /** GitHub reads this fingerprint alone: two findings of a rule at one line are two alerts only where it differs. */
    @Test
    void findingsAtOneLineStayApart() {
        Report report = SampleReports.wordy("", 40);
        assertThat(sarif(report).lines().filter(line -> line.contains("\"primaryLocationLineHash\":")))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void strangersSetNoLinkAndNoAbsoluteAddress() {
        assertThat(sarif(SampleReports.hostile())).doesNotContain("\u001b", "\u202E");
        assertThat(sarif(SampleReports.hostile()).lines().filter(line -> line.contains("\"text\":")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("]("));
        assertThat(sarif(SampleReports.hostile()).lines().filter(line -> line.contains("\"uri\":")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"uri\": \"%3Cscript%3E"));
    }

    private static String sarif(Report report) {
        return new String(new SarifReport().content(report, SarifReport.FILE), UTF_8);
    }
}
