package dev.leastscope.report.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.leastscope.report.Golden;
import dev.leastscope.report.Report;
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
        Golden.check("failing.sarif", sarif(SampleReports.failing()));
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
