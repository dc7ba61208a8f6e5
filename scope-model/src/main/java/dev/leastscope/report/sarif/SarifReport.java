package dev.leastscope.report.sarif;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.Subject;
import dev.leastscope.text.FileChange;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.Location;
import dev.leastscope.text.PercentCoding;
import dev.leastscope.text.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code report.sarif}. Fingerprints are the findings' ids. They do not change with lines or messages, so a
 * service can track a finding through a file's history.
 *
 * @since 0.1.0
 */
public final class SarifReport implements ReportWriter {
    /** The file it writes. */
    public static final String FILE = "report.sarif";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "SRCROOT";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public List<String> paths(Report report) {
        return List.of(FILE);
    }

    @Override
    public byte[] content(Report report, String path) {
        SarifRules rules = SarifRules.of(report);
        try {
            JsonOutput out = new JsonOutput();
            out.object().text("$schema", SCHEMA).text("version", "2.1.0");
            out.array("runs").object();
            driver(report, rules, out);
            run(report, out);
            out.array("results");
            for (Finding finding : report.findings()) {
                result(finding, report.change(finding), rules, out);
            }
            out.endArray();
            return out.endObject().endArray().endObject().toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private static void driver(Report report, SarifRules rules, JsonOutput out) throws IOException {
        out.object("tool").object("driver");
        out.text("name", "Leastscope");
        out.text("version", report.tool().version());
        String home = report.settings().rulesHome();
        if (!home.isEmpty()) {
            out.text("informationUri", home);
        }
        rules.write(out);
        out.endObject().endObject();
    }

    private static void run(Report report, JsonOutput out) throws IOException {
        Subject subject = report.subject();
        String module = subject.module().isEmpty() ? "code" : subject.module();
        out.object("automationDetails")
                .text("id", "leastscope/" + segment(module) + "/" + segment(subject.execution()) + "/")
                .endObject();
        out.text("columnKind", "unicodeCodePoints");
        out.object("originalUriBaseIds").object(ROOT).object("description");
        out.text("text", "The source root: the nearest folder upwards with .git or .mvn.");
        out.endObject().endObject().endObject();
        SarifInvocation.write(report, out);
        out.object("properties")
                .text("asOf", report.asOf())
                .text("catalogVersion", report.catalog().version())
                .text("catalogSha256", report.catalog().sha256())
                .texts("catalogOverrides", report.catalog().overrides())
                .text("verdict", report.fails() ? "fail" : "pass")
                .endObject();
    }

    /** A segment of the id, which is a path. A slash in a name is escaped, because it would split the segment. */
    private static String segment(String name) {
        return SafeText.visible(name).replace('/', '_');
    }

    private static void result(Finding finding, Optional<FileChange> change, SarifRules rules, JsonOutput out)
            throws IOException {
        out.object();
        out.text("ruleId", finding.rule());
        out.number("ruleIndex", rules.indexOf(finding.rule()));
        out.text("level", level(finding.severity()));
        String fix = finding.fix().isEmpty() ? "" : " Fix: " + finding.fix();
        message(finding.message() + fix, out);
        out.array("locations").object();
        place(finding.location(), out);
        out.endObject().endArray();
        related(finding, out);
        if (change.isPresent()) {
            fix(finding, change.get(), out);
        }
        // GitHub reads only the second key. It treats results with the same rule, file and value as one alert.
        out.object("partialFingerprints")
                .text("leastscope/v1", finding.id())
                .text("primaryLocationLineHash", finding.id() + ":1")
                .endObject();
        if (finding.suppressed().isPresent()) {
            out.array("suppressions").object();
            out.text("kind", "external")
                    .text("status", "accepted")
                    .text(
                            "justification",
                            SafeText.visible(finding.suppressed().get().text()));
            out.endObject().endArray();
        }
        out.object("properties");
        if (finding.provider().isPresent()) {
            out.text("provider", finding.provider().get().id());
        }
        out.texts("scopes", finding.scopes());
        out.texts("features", finding.features());
        out.endObject();
        out.endObject();
    }

    private static void fix(Finding finding, FileChange change, JsonOutput out) throws IOException {
        out.array("fixes").object();
        out.object("description").text("text", plain(finding.fix())).endObject();
        out.array("artifactChanges").object();
        out.object("artifactLocation")
                .text("uri", PercentCoding.encodedPath(change.file()))
                .text("uriBaseId", ROOT)
                .endObject();
        out.array("replacements");
        for (FileChange.Part part : change.parts()) {
            out.object().object("deletedRegion");
            out.number("startLine", part.startLine()).number("startColumn", part.startColumn());
            out.number("endLine", part.endLine())
                    .number("endColumn", part.endColumn())
                    .endObject();
            if (!part.text().isEmpty()) {
                out.object("insertedContent").text("text", part.text()).endObject();
            }
            out.endObject();
        }
        out.endArray().endObject().endArray().endObject().endArray();
    }

    private static void related(Finding finding, JsonOutput out) throws IOException {
        boolean open = false;
        for (Finding.Related related : finding.related()) {
            if (!related.location().isKnown()) {
                continue;
            }
            if (!open) {
                out.array("relatedLocations");
                open = true;
            }
            out.object();
            place(related.location(), out);
            message(related.message(), out);
            out.endObject();
        }
        if (open) {
            out.endArray();
        }
    }

    static void place(Location location, JsonOutput out) throws IOException {
        out.object("physicalLocation");
        out.object("artifactLocation")
                .text("uri", PercentCoding.encodedPath(location.file()))
                .text("uriBaseId", ROOT)
                .endObject();
        out.object("region").number("startLine", Math.max(1, location.line()));
        if (location.column() > 0) {
            out.number("startColumn", location.column());
        }
        if (location.endColumn() > location.column()) {
            out.number("endColumn", location.endColumn());
        }
        out.endObject().endObject();
    }

    /** Writes a message. In SARIF, {@code [text](target)} is a link, so text of an input must be escaped. */
    static void message(String text, JsonOutput out) throws IOException {
        out.object("message").text("text", plain(text)).endObject();
    }

    private static String plain(String text) {
        return SafeText.visible(text).replace("](", "] (");
    }

    static String level(Severity severity) {
        return severity.id();
    }
}
