package dev.leastscope.report;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Examination;
import dev.leastscope.fix.FindingEdits;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.output.Reports;
import dev.leastscope.text.Location;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the reports that screenshots are made of and that the browser tests open. */
public final class DemoReports {
    static final Path FOLDER = Path.of("src/test/resources/dev/leastscope/report/demo");

    private DemoReports() {}

    /**
     * Writes them.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Reports.write(demo(), Reports.FORMATS, folder.resolve("demo"));
        Reports.write(SampleReports.passing(), Reports.FORMATS, folder.resolve("passing"));
        Reports.write(SampleReports.v2(), Reports.FORMATS, folder.resolve("v2"));
        Reports.write(SampleReports.empty(), Reports.FORMATS, folder.resolve("empty"));
        Reports.write(SampleReports.hostile(), Reports.FORMATS, folder.resolve("hostile"));
        Reports.write(SampleReports.unreadable(), Reports.FORMATS, folder.resolve("unreadable"));
        Reports.write(SampleReports.large(5000), Reports.FORMATS, folder.resolve("large"));
    }

    /** A whole check of a made-up project, by the real tables and rules. */
    public static Report demo() {
        return demo(FOLDER.toAbsolutePath());
    }

    /** The same from another checkout. */
    static Report demo(Path sourceRoot) {
        Integration integration = ManifestReader.in(sourceRoot)
                .read(sourceRoot.resolve("nylas-scopes.yaml"))
                .orThrow();
        Report report = Leastscope.check(
                integration,
                CheckOptions.asOf(LocalDate.of(2026, 11, 21))
                        .code(code(), Examination.ScopeOfCode.WHOLE)
                        .subject(Subject.module("com.acme:crm").manifest("nylas-scopes.yaml")));
        SourceText manifest = SourceText.read(sourceRoot.resolve("nylas-scopes.yaml"), "nylas-scopes.yaml")
                .orThrow();
        return report.with(FindingEdits.of(manifest, report.findings()));
    }

    private static CodeFacts code() {
        List<CodeFacts.Call> calls = new ArrayList<>();
        call(calls, "POST /v3/grants/{grant_id}/calendars/free-busy", "Agenda", "free", 42);
        call(calls, "POST /v3/grants/{grant_id}/messages/send", "Outbox", "send", 31);
        call(calls, "PUT /v3/grants/{grant_id}/messages/{message_id}", "Inbox", "markRead", 73);
        call(calls, "GET /v3/grants/{grant_id}/folders", "Inbox", "folders", 88);
        call(calls, "GET /v3/grants/{grant_id}/events", "Agenda", "week", 27);
        call(calls, "GET /v3/grants/{grant_id}/calendars", "Agenda", "calendars", 19);
        call(calls, "GET /v3/grants/{grant_id}/contacts", "Customers", "match", 64);
        return new CodeFacts(
                List.copyOf(calls),
                List.of(),
                List.of(),
                List.of(new CodeFacts.Unresolved(
                        UnknownPart.of(UnknownKind.PATH, "/v3/grants/*/*"), site("Sync", "call", 112))),
                List.of(),
                214,
                9,
                true);
    }

    private static void call(List<CodeFacts.Call> calls, String id, String type, String method, int line) {
        Catalog.builtIn()
                .operation(ApiVersion.V3, id)
                .ifPresent(operation ->
                        calls.add(new CodeFacts.Call(operation, site(type, method, line), Confidence.DIRECT)));
    }

    private static CodeFacts.Site site(String type, String method, int line) {
        String file = "src/main/java/com/acme/crm/" + type + ".java";
        return new CodeFacts.Site("com.acme.crm." + type, method, new Location(file, line, 0));
    }
}
