package dev.leastscope.report.json;

import dev.leastscope.catalog.CatalogJson;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Evidence;
import dev.leastscope.report.ListedScope;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.ScopeComparison;
import dev.leastscope.report.Why;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code report.json}. Its schema is {@code report.schema.json} in the package of {@link Report}. Removing a key
 * or changing its meaning increases {@link #FORMAT}. A new key does not.
 *
 * @since 0.1.0
 */
public final class JsonReport implements ReportWriter {
    /** The file it writes. */
    public static final String FILE = "report.json";

    /** The version of the file format. */
    public static final int FORMAT = 2;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<String> paths(Report report) {
        return List.of(FILE);
    }

    @Override
    public byte[] content(Report report, String path) {
        try {
            JsonOutput out = new JsonOutput();
            out.object();
            head(report, out);
            out.array("problems");
            for (Problem problem : report.problems()) {
                problem(problem, out);
            }
            out.endArray();
            out.array("requests");
            for (RequestReport request : report.requests()) {
                request(request, out);
            }
            out.endArray();
            out.array("findings");
            for (Finding finding : report.findings()) {
                finding(finding, report, out);
            }
            out.endArray();
            out.object("summary")
                    .number("error", report.summary().errors())
                    .number("warning", report.summary().warnings())
                    .number("note", report.summary().notes())
                    .number("suppressed", report.summary().suppressed())
                    .endObject();
            out.texts("solved", report.solved());
            out.texts("files", report.files());
            return out.endObject().toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private static void head(Report report, JsonOutput out) throws IOException {
        out.number("format", FORMAT);
        out.object("tool")
                .text("name", report.tool().name())
                .text("version", report.tool().version())
                .endObject();
        CatalogJson.write(report.catalog(), out);
        out.object("subject")
                .textOrNull("module", report.subject().module())
                .textOrNull("manifest", report.subject().manifest())
                .endObject();
        out.textOrNull("api", report.api().isPresent() ? report.api().get().id() : "");
        out.text("asOf", report.asOf());
        out.text("failOn", report.failOn().isPresent() ? report.failOn().get().id() : "never");
        out.text("verdict", report.fails() ? "fail" : "pass");
        out.truth("complete", report.complete());
        if (report.sources().isPresent()) {
            out.object("sources")
                    .text("oldest", report.sources().get().oldest())
                    .text("newest", report.sources().get().newest())
                    .endObject();
        } else {
            out.nothing("sources");
        }
    }

    private static void problem(Problem problem, JsonOutput out) throws IOException {
        out.object()
                .text("message", problem.message())
                .text("fix", problem.fix())
                .object("location")
                .place(problem.location())
                .endObject()
                .endObject();
    }

    private static void request(RequestReport request, JsonOutput out) throws IOException {
        out.object();
        out.text("provider", request.provider().id());
        out.text("layer", request.layer().id());
        out.textOrNull("name", request.name().orElse(""));
        out.truth("reliedOn", request.reliedOn());
        if (request.requested().isPresent()) {
            out.texts("requested", request.requested().get());
        } else {
            out.nothing("requested");
        }
        CatalogJson.write("identity", request.resolution().identity(), out);
        CatalogJson.write("least", request.least(), out);
        CatalogJson.write("leastWithCode", request.leastWithCode(), out);
        CatalogJson.write("leastDocumented", request.leastDocumented(), out);
        CatalogJson.write("missing", request.missing(), out);
        CatalogJson.write("excess", request.excess(), out);
        ScopeComparison comparison = request.comparison();
        names("identityMissing", comparison.identityMissing(), out);
        names("moreThanNeeded", comparison.moreThanNeeded(), out);
        names("wrong", comparison.wrong(), out);
        List<Scope> providerScopes = request.providerScopes().orElse(null);
        if (providerScopes == null) {
            out.nothing("providerScopes");
        } else {
            CatalogJson.write("providerScopes", providerScopes, out);
        }
        boolean tier = request.burden().tier().isPresent();
        boolean consent = request.burden().consent().isPresent();
        out.textOrNull("tier", tier ? request.burden().id() : "");
        out.textOrNull("consent", consent ? request.burden().id() : "");
        out.textOrNull("leastTier", tier ? request.leastBurden().id() : "");
        out.textOrNull("leastConsent", consent ? request.leastBurden().id() : "");
        out.array("why");
        for (Why why : request.why()) {
            why(why, out);
        }
        out.endArray();
        out.endObject();
    }

    private static void names(String key, List<ListedScope> scopes, JsonOutput out) throws IOException {
        List<String> names = new ArrayList<>(scopes.size());
        for (ListedScope scope : scopes) {
            names.add(scope.name());
        }
        out.texts(key, names);
    }

    private static void why(Why why, JsonOutput out) throws IOException {
        out.object();
        out.text("scope", why.scope().name());
        out.texts("operations", why.operations());
        out.texts("features", why.features());
        out.array("evidence");
        for (Evidence evidence : why.evidence()) {
            out.object();
            out.text("kind", evidence.kind().id());
            out.text("file", evidence.location().file());
            out.number("line", Math.max(1, evidence.location().line()));
            if (evidence.unreachable()) {
                out.truth("unreachable", true);
            }
            if (!evidence.library().isEmpty()) {
                out.text("library", evidence.library());
            }
            out.endObject();
        }
        out.endArray();
        out.text("source", why.source().url());
        out.endObject();
    }

    private static void finding(Finding finding, Report report, JsonOutput out) throws IOException {
        out.object();
        out.text("id", finding.id());
        out.text("rule", finding.rule());
        out.text("severity", finding.severity().id());
        out.text("defaultSeverity", finding.defaultSeverity().id());
        out.textOrNull(
                "provider",
                finding.provider().isPresent() ? finding.provider().get().id() : "");
        out.textOrNull(
                "layer", finding.layer().isPresent() ? finding.layer().get().id() : "");
        out.textOrNull("request", finding.list());
        out.texts("scopes", finding.scopes());
        out.texts("features", finding.features());
        out.text("message", finding.message());
        out.text("fix", finding.fix());
        if (finding.remedy().isPresent()) {
            RemedyJson.write(finding.remedy().get(), report.change(finding), out);
        } else {
            out.nothing("remedy");
        }
        out.textOrNull("suppression", report.suppression(finding));
        out.object("location").place(finding.location()).endObject();
        out.array("related");
        for (Finding.Related related : finding.related()) {
            if (related.location().isKnown()) {
                out.object()
                        .place(related.location())
                        .text("message", related.message())
                        .endObject();
            }
        }
        out.endArray();
        if (finding.suppressed().isPresent()) {
            out.object("suppressed")
                    .text("reason", finding.suppressed().get().reason())
                    .textOrNull("expires", finding.suppressed().get().expires())
                    .endObject();
        } else {
            out.nothing("suppressed");
        }
        out.endObject();
    }
}
