package dev.leastscope.report.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.report.Golden;
import dev.leastscope.report.Report;
import dev.leastscope.report.SampleReports;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class JUnitReportTest {
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws SAXException {
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/dev/leastscope/report/junit.xsd")
                        .toFile());
    }

    static Stream<Report> reports() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void agreesWithTheSchema(Report report) throws Exception {
        byte[] xml = new JUnitReport().content(report, JUnitReport.FILE);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @Test
    void failing() {
        Golden.check("failing-junit.xml", xml(SampleReports.failing()));
    }

    @Test
    void holdsNothingThatXmlForbids() {
        assertThat(xml(SampleReports.hostile()))
                .doesNotContain("\u001b", "\u0000", "&#0", "&#x0", "\uFFFE", "]]>", "<script", "::error");
    }

    private static String xml(Report report) {
        return new String(new JUnitReport().content(report, JUnitReport.FILE), UTF_8);
    }
}
