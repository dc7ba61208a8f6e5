package dev.leastscope.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.report.SafeText;
import dev.leastscope.report.SampleReports;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlOutputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "<a b=\"c\">&amp;</a>",
                "'single' \"double\"",
                "]]> <!-- --> <?xml?>",
                "tab\tand\r\nline ends",
                "\u0000\u001b\u007f\u0085\uFFFE",
                "half \uD83D pair, whole \uD83D\uDE00",
                "Zürich, 東京",
                SampleReports.HOSTILE
            })
    void aParserReadsEveryStringAsItIsToBeSeen(String value) throws Exception {
        Element root = parsed(new XmlOutput()
                .element("root")
                .attribute("first", value)
                .attribute("second", "x")
                .text(value)
                .end("root"));

        assertThat(root.getAttribute("first")).isEqualTo(SafeText.logged(value));
        assertThat(root.getAttribute("second")).isEqualTo("x");
        assertThat(root.getTextContent()).isEqualTo(SafeText.logged(value));
        assertThat(root.getElementsByTagName("*").getLength()).isZero();
    }

    @Test
    void anElementWithNothingInItIsASingleTag() {
        XmlOutput xml = new XmlOutput().element("a").line("  ").element("b").end("b");

        assertThat(new String(xml.line("").end("a").toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b/>\n</a>\n");
    }

    private static Element parsed(XmlOutput xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.toBytes()))
                .getDocumentElement();
    }
}
