package dev.leastscope.report.json;

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
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {
    static Stream<Report> reports() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void agreesWithItsSchema(Report report) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(), InputFormat.JSON);
        assertThat(schema.validate(json(report), InputFormat.JSON)).isEmpty();
    }

    @Test
    void schemaIsPublishedInTheDocs() throws IOException {
        assertThat(Path.of("../docs/report.schema.json")).content(UTF_8).isEqualTo(schemaText());
    }

    @Test
    void failing() {
        Golden.check("failing.json", json(SampleReports.failing()));
    }

    @Test
    void holdsNothingThatATerminalObeys() {
        assertThat(json(SampleReports.hostile()))
                .doesNotContain("\u001b", "\u009b", "\u202E", "\u2069", "\u2028", "\u0085", "\uFFFE", "\u0000")
                .contains("\\u001B[31mred", "\\u202ertl\\u2069", "\uFFFD", "\\uD83D\\uDE00");
    }

    private static String json(Report report) {
        return new String(new JsonReport().content(report, JsonReport.FILE), UTF_8);
    }

    private static String schemaText() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("report.schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
