package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.Evidence;
import dev.leastscope.integration.UsedOperation;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.json.JsonReport;
import dev.leastscope.resolve.Saving;
import dev.leastscope.text.Location;
import dev.leastscope.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReportTest {
    private static final String GMAIL =
            "'https://www.googleapis.com/auth/gmail.readonly', 'https://www.googleapis.com/auth/gmail.send'";

    /** Nothing is too much in these lists, so the two counts of a summary must not differ. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "microsoft: {scopes: [Mail.ReadWrite, Mail.Send, offline_access]}; 3",
                "microsoft: {scopes: [Mail.ReadWrite, Mail.Send, offline_access, openid]}; 4",
                "google: {scopes: [GMAIL]}; 2",
                "google: {scopes: [GMAIL, openid]}; 3",
                "google: {auth: byo, scopes: [GMAIL, openid, email, profile]}; 5"
            })
    void aListThatIsAsItMustBeNeedsAsManyScopesAsItAsksFor(String connector, int count) {
        RequestReport request = request(connector.replace("GMAIL", GMAIL));

        assertThat(request.requested().orElseThrow()).hasSize(count);
        assertThat(request.excess()).isEmpty();
        assertThat(request.needed()).isEqualTo(count);
    }

    @Test
    void whatNobodyAddsIsNeededThoughTheListDoesNotAskForIt() {
        assertThat(request("microsoft: {scopes: [Mail.ReadWrite, Mail.Send]}").needed())
                .isEqualTo(3);
        assertThat(request("google: {auth: byo, scopes: [" + GMAIL + "]}").needed())
                .isEqualTo(5);
    }

    /** Only code sends: its scope is needed until the call is declared or removed, so no format may leave it out. */
    @Test
    void whatCodeCallsIsInTheLeastSetWithCode() {
        RequestReport request = request(
                "[messages.read]",
                "google: {scopes: [https://www.googleapis.com/auth/gmail.readonly, https://www.googleapis.com/auth/gmail.send]}",
                "POST /v3/grants/{grant_id}/messages/send");

        assertThat(request.least()).extracting(Scope::shortName).containsExactly("gmail.readonly");
        assertThat(request.leastWithCode())
                .extracting(Scope::shortName)
                .containsExactly("gmail.readonly", "gmail.send");
        assertThat(request.excess()).isEmpty();
        assertThat(request.comparison().counts()).isEmpty();
        assertThat(request.needed()).isEqualTo(2);
        assertThat(request.why()).hasSize(2);
        Why send = request.why().get(1);
        assertThat(send.features()).isEmpty();
        assertThat(send.operations()).containsExactly("POST /v3/grants/{grant_id}/messages/send");
        assertThat(send.evidence()).extracting(Evidence::kind).containsExactly(Evidence.Kind.CODE);
        assertThat(request.savings()).extracting(Saving::feature).containsExactly("messages.read");
    }

    @Test
    void aListThatLacksWhatOnlyCodeCallsShowsIt() {
        RequestReport request = request(
                "[messages.read]",
                "google: {scopes: [https://www.googleapis.com/auth/gmail.readonly]}",
                "POST /v3/grants/{grant_id}/messages/send");

        assertThat(request.missing()).isEmpty();
        assertThat(request.missingForCode()).extracting(Scope::shortName).containsExactly("gmail.send");
        assertThat(request.lacking()).extracting(Scope::shortName).containsExactly("gmail.send");
        assertThat(request.comparison().scopes())
                .filteredOn(scope -> scope.verdict() == ListedScope.Verdict.UNDECLARED)
                .extracting(ListedScope::shortName)
                .containsExactly("gmail.send");
    }

    /** Declared, it makes gmail.readonly superfluous; removed, it makes gmail.modify so. Until then both are kept. */
    @Test
    void nothingIsMoreThanNeededThatIsKeptWhenTheCallIsDeclaredOrRemoved() {
        RequestReport request = request(
                "[messages.read]",
                "google: {scopes: [https://www.googleapis.com/auth/gmail.readonly, https://www.googleapis.com/auth/gmail.modify]}",
                "PUT /v3/grants/{grant_id}/messages/{message_id}");

        assertThat(request.comparison().moreThanNeeded()).isEmpty();
        assertThat(request.leastWithCode()).extracting(Scope::shortName).containsExactly("gmail.modify");
    }

    @Test
    void aLineOfUsageIsEvidenceOfItsOwnKindWithFileAndLineOnly() {
        UsedOperation used = new UsedOperation(
                Catalog.builtIn()
                        .operation(ApiVersion.V3, "POST /v3/grants/{grant_id}/messages/send")
                        .orElseThrow(),
                "google",
                200,
                9,
                "2026-11-20",
                "2026-11-20",
                new Location("target/scope/usage-7.ndjson", 3, 0));
        CodeFacts facts = new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, true)
                .withUsage(List.of(used));
        Report report = Leastscope.check(
                ManifestReader.withoutFiles()
                        .read(SourceText.of(
                                "nylas-scopes.yaml",
                                "nylas: v3\nfeatures: [messages.send]\nconnectors:\n  google:\n    scopes: []\n"))
                        .orThrow(),
                CheckOptions.asOf(LocalDate.of(2026, 11, 21)).code(facts, Examination.ScopeOfCode.WHOLE));

        assertThat(report.requests().get(0).why())
                .anySatisfy(why -> assertThat(why.evidence())
                        .contains(new Evidence(
                                Evidence.Kind.USAGE, new Location("target/scope/usage-7.ndjson", 3, 0), "")));
    }

    /** What is named is no proof: the call that subscribes is, so it is printed beside the place of the name. */
    @Test
    void aTriggerIsPrintedWithTheCallThatSubscribes() {
        CodeFacts.Site named = new CodeFacts.Site(
                "com.acme.Wanted", "<clinit>", new Location("src/main/java/com/acme/Wanted.java", 9, 0));
        CodeFacts.Site subscribed = new CodeFacts.Site(
                "com.acme.Hooks", "subscribe", new Location("src/main/java/com/acme/Hooks.java", 31, 0));
        CodeFacts.Trigger trigger = new CodeFacts.Trigger(
                ApiVersion.V3,
                "event.created",
                named,
                new CodeFacts.Sink("com.nylas.resources.Webhooks.create", subscribed),
                Confidence.DIRECT);
        CodeFacts facts = new CodeFacts(List.of(), List.of(trigger), List.of(), List.of(), List.of(), 2, 2, true);
        Report report = Leastscope.check(
                ManifestReader.withoutFiles()
                        .read(SourceText.of(
                                "nylas-scopes.yaml",
                                "nylas: v3\ntriggers: [event.created]\nconnectors:\n  google:\n    scopes: []\n"))
                        .orThrow(),
                CheckOptions.asOf(LocalDate.of(2026, 11, 21)).code(facts, Examination.ScopeOfCode.WHOLE));

        assertThat(LeastSets.of(report))
                .contains("    needed at src/main/java/com/acme/Wanted.java:9 (com.acme.Wanted.<clinit>, subscribed by"
                        + " com.nylas.resources.Webhooks.create at src/main/java/com/acme/Hooks.java:31)");
    }

    /** Evidence says where the call is, by which library it is made, and whether it can run at all. */
    @Test
    void aCallSaysWhichLibraryMakesItAndWhetherItCanRun() {
        CodeFacts.Site site =
                new CodeFacts.Site("com.acme.Inbox", "old", new Location("src/main/java/com/acme/Inbox.java", 9, 0));
        String library = "com.acme:mail:1, lib.Mail.list (Mail.java:5)";
        CodeFacts.Call call = new CodeFacts.Call(
                Catalog.builtIn()
                        .operation(ApiVersion.V3, "POST /v3/grants/{grant_id}/messages/send")
                        .orElseThrow(),
                site.asUnreachable().calling(library),
                Confidence.DIRECT);
        CodeFacts facts = new CodeFacts(List.of(call), List.of(), List.of(), List.of(), List.of(), 1, 1, true);
        Report report = Leastscope.check(
                ManifestReader.withoutFiles()
                        .read(SourceText.of(
                                "nylas-scopes.yaml",
                                "nylas: v3\nfeatures: [messages.send]\nconnectors:\n  google:\n    scopes: []\n"))
                        .orThrow(),
                CheckOptions.asOf(LocalDate.of(2026, 11, 21)).code(facts, Examination.ScopeOfCode.WHOLE));

        assertThat(LeastSets.of(report))
                .contains("    needed at src/main/java/com/acme/Inbox.java:9 (com.acme.Inbox.old, by " + library
                        + ", which nothing in the module can run)");
        assertThat(new String(new JsonReport().content(report, JsonReport.FILE), StandardCharsets.UTF_8))
                .containsPattern("\"unreachable\": ?true,\\s*\"library\": ?\"com.acme:mail:1, lib.Mail.list");
    }

    @Test
    void anAlternativeIsNamedByWhatItWouldChange() {
        RequestReport request = request("[messages.read, events.write]", "google: {scopes: []}");

        assertThat(request.why().get(0).refused())
                .extracting(Why.Alternative::title, Why.Alternative::reason)
                .containsExactly(tuple(
                        "calendar in place of calendar.events",
                        "It would allow 28 API methods that change data, not 8."));
    }

    @Test
    void withoutAKnownFeatureNothingIsMoreThanNeeded() {
        RequestReport request =
                request("[foo.bar]", "google: {scopes: [https://www.googleapis.com/auth/gmail.readonly]}");

        assertThat(request.isLeastUnknown()).isTrue();
        assertThat(request.excess()).isEmpty();
        assertThat(request.comparison().counts()).isEmpty();
        assertThat(request.comparison().scopes())
                .first()
                .extracting(ListedScope::verdict)
                .isEqualTo(ListedScope.Verdict.NOT_JUDGED);
    }

    private static RequestReport request(String connector) {
        return request("[messages.read, messages.send]", connector);
    }

    private static RequestReport request(String features, String connector, String... called) {
        String manifest = "nylas: v3\nfeatures: " + features + "\nconnectors:\n  " + connector + "\n";
        List<CodeFacts.Call> calls = new ArrayList<>();
        for (String id : called) {
            calls.add(new CodeFacts.Call(
                    Catalog.builtIn().operation(ApiVersion.V3, id).orElseThrow(),
                    new CodeFacts.Site("com.acme.Mail", "send", new Location("src/main/java/Mail.java", 7, 0)),
                    Confidence.DIRECT));
        }
        CheckOptions options = CheckOptions.asOf(LocalDate.of(2026, 11, 21));
        if (called.length > 0) {
            options = options.code(
                    new CodeFacts(List.copyOf(calls), List.of(), List.of(), List.of(), List.of(), 1, 1, true),
                    Examination.ScopeOfCode.WHOLE);
        }
        return Leastscope.check(
                        ManifestReader.withoutFiles()
                                .read(SourceText.of("nylas-scopes.yaml", manifest))
                                .orThrow(),
                        options)
                .requests()
                .get(0);
    }
}
