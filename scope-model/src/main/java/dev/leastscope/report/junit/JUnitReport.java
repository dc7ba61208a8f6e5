package dev.leastscope.report.junit;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Rule;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SafeText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes {@code TEST-scope.xml}: each finding is a test case. Findings that fail the check are failures. Accepted
 * findings are skipped tests. Other findings are passing tests with the finding in their output. A rule without
 * findings is one passing test case.
 *
 * @since 0.1.0
 */
public final class JUnitReport implements ReportWriter {
    /** The file it writes. Build servers search for {@code TEST-*.xml}. */
    public static final String FILE = "TEST-scope.xml";

    private static final String SUITE = "leastscope";

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public List<String> paths(Report report) {
        return List.of(FILE);
    }

    @Override
    public byte[] content(Report report, String path) {
        // The buffer grows in pieces, so a large report is copied only once, at the end.
        ByteArrayBuilder bytes = new ByteArrayBuilder(8192);
        try {
            // A writer around the stream: with a plain stream, the platform's writer calls an encoder for each
            // character.
            Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            // Not newFactory(): its result depends on the class path.
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            suite(report, out);
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.close();
            text.close();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException("memory", e);
        }
        return bytes.toByteArray();
    }

    private static void suite(Report report, XMLStreamWriter out) throws XMLStreamException {
        if (report.isUnreadable()) {
            unreadable(report, out);
            return;
        }
        Set<String> fired = new HashSet<>();
        int failures = 0;
        for (Finding finding : report.findings()) {
            fired.add(finding.rule());
            failures += fails(finding, report) ? 1 : 0;
        }
        int silent = 0;
        for (Rule rule : report.rules()) {
            silent += fired.contains(rule.id()) ? 0 : 1;
        }
        out.writeStartElement("testsuite");
        attribute("name", name(report), out);
        attribute("tests", Integer.toString(report.findings().size() + silent), out);
        attribute("failures", Integer.toString(failures), out);
        attribute("errors", "0", out);
        attribute("skipped", Integer.toString(report.summary().suppressed()), out);
        attribute("time", "0", out);
        overrides(report, out);
        for (Finding finding : report.findings()) {
            out.writeCharacters("\n  ");
            testCase(finding, report, out);
        }
        for (Rule rule : report.rules()) {
            if (!fired.contains(rule.id())) {
                out.writeCharacters("\n  ");
                out.writeEmptyElement("testcase");
                names(rule.id(), "nothing found", out);
            }
        }
        out.writeCharacters("\n");
        out.writeEndElement();
    }

    /** Writes one error, regardless of the number of problems, because nothing was tested. */
    private static void unreadable(Report report, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("testsuite");
        attribute("name", name(report), out);
        attribute("tests", "1", out);
        attribute("failures", "0", out);
        attribute("errors", "1", out);
        attribute("skipped", "0", out);
        attribute("time", "0", out);
        out.writeCharacters("\n  ");
        out.writeStartElement("testcase");
        names("input", "can be read", out);
        out.writeStartElement("error");
        attribute("message", report.headline(), out);
        attribute("type", "unreadable", out);
        for (Problem problem : report.problems()) {
            out.writeCharacters(SafeText.logged(problem.location() + ": " + problem.message()));
            if (!problem.fix().isEmpty()) {
                out.writeCharacters("\n  fix: ");
                out.writeCharacters(SafeText.logged(problem.fix()));
            }
            out.writeCharacters("\n");
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeCharacters("\n");
        out.writeEndElement();
    }

    /** Writes overrides as properties of the suite. Build servers show these with the suite. */
    private static void overrides(Report report, XMLStreamWriter out) throws XMLStreamException {
        List<String> overrides = report.catalog().overrides();
        if (overrides.isEmpty()) {
            return;
        }
        out.writeCharacters("\n  ");
        out.writeStartElement("properties");
        for (String override : overrides) {
            out.writeCharacters("\n    ");
            out.writeEmptyElement("property");
            attribute("name", "catalogOverride", out);
            attribute("value", override, out);
        }
        out.writeCharacters("\n  ");
        out.writeEndElement();
    }

    private static String name(Report report) {
        return report.subject().module().isEmpty()
                ? SUITE
                : SUITE + " " + report.subject().module();
    }

    private static void testCase(Finding finding, Report report, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("testcase");
        names(finding.rule(), title(finding), out);
        if (finding.suppressed().isPresent()) {
            out.writeEmptyElement("skipped");
            attribute("message", finding.suppressed().get().text(), out);
        } else if (fails(finding, report)) {
            out.writeStartElement("failure");
            attribute("message", finding.message(), out);
            attribute("type", finding.severity().id(), out);
            text(finding, out);
            out.writeEndElement();
        }
        if (finding.suppressed().isPresent() || !fails(finding, report)) {
            out.writeStartElement("system-out");
            text(finding, out);
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private static boolean fails(Finding finding, Report report) {
        return finding.suppressed().isEmpty()
                && report.failOn().isPresent()
                && finding.severity().reaches(report.failOn().get());
    }

    /**
     * The title of a test case. It ends with the finding's id and does not change with message, line and file, so a
     * build server can track the finding.
     */
    private static String title(Finding finding) {
        StringBuilder title = new StringBuilder(128);
        if (finding.provider().isPresent()) {
            title.append(finding.provider().get().id()).append(' ');
        }
        if (!finding.list().isEmpty()) {
            title.append(finding.list()).append(' ');
        }
        for (String scope : finding.scopes()) {
            title.append(scope).append(' ');
        }
        for (String feature : finding.features()) {
            title.append(feature).append(' ');
        }
        return title.append('[').append(finding.id()).append(']').toString();
    }

    private static void text(Finding finding, XMLStreamWriter out) throws XMLStreamException {
        out.writeCharacters(finding.severity().id());
        out.writeCharacters(": ");
        out.writeCharacters(SafeText.logged(finding.line()));
        if (!finding.fix().isEmpty()) {
            out.writeCharacters("\nfix: ");
            out.writeCharacters(SafeText.logged(finding.fix()));
        }
    }

    private static void names(String rule, String name, XMLStreamWriter out) throws XMLStreamException {
        attribute("classname", SUITE + "." + rule, out);
        attribute("name", name, out);
        attribute("time", "0", out);
    }

    /**
     * Writes an attribute. XML does not allow control characters, even escaped, so they are written in visible form.
     */
    private static void attribute(String name, String value, XMLStreamWriter out) throws XMLStreamException {
        out.writeAttribute(name, SafeText.logged(value));
    }
}
