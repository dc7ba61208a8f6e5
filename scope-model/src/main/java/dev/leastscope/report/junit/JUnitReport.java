package dev.leastscope.report.junit;

import dev.leastscope.check.Finding;
import dev.leastscope.check.Rule;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes {@code TEST-scope.xml}: each finding is a test case. Those that fail the check are failures, accepted ones are
 * skipped, the others pass and say so in their output. A rule that found nothing is one passing test case.
 *
 * @since 0.1.0
 */
public final class JUnitReport implements ReportWriter {
    /** The file it writes; build servers look for {@code TEST-*.xml}. */
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
        XmlOutput out = new XmlOutput();
        suite(report, out);
        return out.toBytes();
    }

    private static void suite(Report report, XmlOutput out) {
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
        out.element("testsuite")
                .attribute("name", name(report))
                .attribute("tests", Integer.toString(report.findings().size() + silent))
                .attribute("failures", Integer.toString(failures))
                .attribute("errors", "0")
                .attribute("skipped", Integer.toString(report.summary().suppressed()))
                .attribute("time", "0");
        overrides(report, out);
        for (Finding finding : report.findings()) {
            out.line("  ");
            testCase(finding, report, out);
        }
        for (Rule rule : report.rules()) {
            if (!fired.contains(rule.id())) {
                out.line("  ").element("testcase");
                names(rule.id(), "nothing found", out);
                out.end("testcase");
            }
        }
        out.line("").end("testsuite");
    }

    /** As properties of the suite: build servers show those with it. */
    private static void overrides(Report report, XmlOutput out) {
        List<String> overrides = report.catalog().overrides();
        if (overrides.isEmpty()) {
            return;
        }
        out.line("  ").element("properties");
        for (String override : overrides) {
            out.line("    ")
                    .element("property")
                    .attribute("name", "catalogOverride")
                    .attribute("value", override)
                    .end("property");
        }
        out.line("  ").end("properties");
    }

    private static String name(Report report) {
        return report.subject().module().isEmpty()
                ? SUITE
                : SUITE + " " + report.subject().module();
    }

    private static void testCase(Finding finding, Report report, XmlOutput out) {
        out.element("testcase");
        names(finding.rule(), title(finding), out);
        if (finding.suppressed().isPresent()) {
            Finding.Acceptance acceptance = finding.suppressed().get();
            String until = acceptance.expires().isEmpty() ? "" : " (until " + acceptance.expires() + ")";
            out.element("skipped")
                    .attribute("message", acceptance.reason() + until)
                    .end("skipped");
        } else if (fails(finding, report)) {
            out.element("failure")
                    .attribute("message", finding.message())
                    .attribute("type", finding.severity().id());
            text(finding, out);
            out.end("failure");
        }
        if (finding.suppressed().isPresent() || !fails(finding, report)) {
            out.element("system-out");
            text(finding, out);
            out.end("system-out");
        }
        out.end("testcase");
    }

    private static boolean fails(Finding finding, Report report) {
        return finding.suppressed().isEmpty()
                && report.failOn().isPresent()
                && finding.severity().reaches(report.failOn().get());
    }

    /** Stable under changes of message, line and file, so that a build server can follow it; ends with the id. */
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

    private static void text(Finding finding, XmlOutput out) {
        String what = finding.toString();
        out.text(finding.severity().id() + ": " + what);
        if (!finding.fix().isEmpty()) {
            out.line("").text("fix: " + finding.fix());
        }
    }

    private static void names(String className, String name, XmlOutput out) {
        out.attribute("classname", SUITE + "." + className)
                .attribute("name", name)
                .attribute("time", "0");
    }
}
