package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that look at code. Scopes of Google are written without their prefix and given it. */
class CodeRulesTest {
    private static final String AS_OF = "2026-11-21";
    private static final String GOOGLE = "https://www.googleapis.com/auth/";
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final String LIST = "GET /v3/grants/{grant_id}/messages";
    private static final String SEND = "POST /v3/grants/{grant_id}/messages/send";

    private final List<CodeFacts.Call> calls = new ArrayList<>();
    private final List<CodeFacts.Trigger> triggers = new ArrayList<>();
    private final List<CodeFacts.Authorization> authorizations = new ArrayList<>();
    private final List<CodeFacts.Unresolved> unresolved = new ArrayList<>();
    private final List<CodeFacts.Unreadable> unreadable = new ArrayList<>();
    private int mentioning = 1;
    private boolean complete = true;
    private boolean scanned = true;
    private Examination.ScopeOfCode scopeOfCode = Examination.ScopeOfCode.WHOLE;
    private String manifest = """
            nylas: v3
            features: [messages.read]
            connectors:
              google:
                scopes: [https://www.googleapis.com/auth/gmail.readonly]
            """;

    private static CodeFacts.Site site(int line) {
        return new CodeFacts.Site("app.Mail", "run", new Location("src/main/java/app/Mail.java", line, 0));
    }

    private void call(String id, int line) {
        ApiVersion api = id.contains("/v3/") ? ApiVersion.V3 : ApiVersion.V2;
        calls.add(new CodeFacts.Call(CATALOG.operation(api, id).orElseThrow(), site(line), Confidence.DIRECT));
    }

    private void trigger(String name) {
        triggers.add(new CodeFacts.Trigger(
                ApiVersion.V3,
                name,
                site(9),
                new CodeFacts.Sink("com.nylas.resources.Webhooks.create", site(9)),
                Confidence.LITERAL));
    }

    /** An authorization; null stands for what was not read, or not given. */
    private void authorization(Provider provider, String scopes, String redirectUri, String region) {
        List<String> list = null;
        if (scopes != null) {
            list = new ArrayList<>();
            for (String scope : scopes.split(" ", -1)) {
                list.add(provider == Provider.GOOGLE && !scope.equals("openid") ? GOOGLE + scope : scope);
            }
        }
        authorizations.add(new CodeFacts.Authorization(
                ApiVersion.V3,
                EntryPointKind.HOSTED_AUTH_URL,
                provider == null ? List.of() : List.of(provider),
                Optional.ofNullable(list),
                redirectUri == null ? List.of() : List.of(redirectUri),
                Optional.ofNullable(region),
                site(20 + authorizations.size()),
                new CodeFacts.Sink("com.nylas.resources.Auth.urlForOAuth2", site(20 + authorizations.size())),
                Confidence.DIRECT));
    }

    private List<Finding> of(String rule) {
        Integration integration = ManifestReader.withoutFiles()
                .catalog(CATALOG)
                .read(SourceText.of("nylas-scopes.yaml", manifest))
                .orThrow();
        Resolver resolver = new Resolver(CATALOG, AS_OF);
        CodeFacts code = new CodeFacts(
                calls, triggers, authorizations, unresolved, unreadable, mentioning + 10, mentioning, complete);
        Examination examination = new Examination(
                integration,
                resolver.resolve(integration),
                scanned ? Optional.of(code) : Optional.empty(),
                scopeOfCode,
                Optional.empty(),
                CATALOG,
                resolver,
                AS_OF);
        return new Checker(Rules.all(), Baseline.NONE)
                .check(examination, Optional.empty()).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
    }

    private Finding only(String rule) {
        List<Finding> found = of(rule);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatIsNotDeclaredIsFoundInEveryModule(Examination.ScopeOfCode value) {
        scopeOfCode = value;
        call(LIST, 3);
        call(SEND, 4);
        call(SEND, 5);

        Finding finding = only("feature.undeclared");
        assertThat(finding.features()).containsExactly(SEND);
        assertThat(finding.location()).isEqualTo(new Location("src/main/java/app/Mail.java", 4, 0));
        assertThat(finding.related()).hasSize(1);
        assertThat(finding.message()).contains("app.Mail.run");
        assertThat(finding.fix()).contains("`messages.send`");
    }

    @Test
    void aDeclaredOperationIsDeclared() {
        manifest = manifest.replace("[messages.read]", "[messages.read, \"" + SEND + "\"]");
        call(SEND, 4);

        assertThat(of("feature.undeclared")).isEmpty();
    }

    @Test
    void whatAnAuthRequestDeclaresIsDeclared() {
        manifest += "    auth-requests:\n      - name: senders\n        features: [messages.send]\n";
        call(SEND, 4);

        assertThat(of("feature.undeclared")).isEmpty();
    }

    @Test
    void aVariantThatNeedsMoreIsNotDeclaredByThePlainCall() {
        manifest = manifest.replace("[messages.read]", "[messages.delete]");
        call("DELETE /v3/grants/{grant_id}/messages/{message_id}", 3);
        call("DELETE /v3/grants/{grant_id}/messages/{message_id}#hard-delete", 4);

        assertThat(only("feature.undeclared").fix()).contains("`messages.hard-delete`");
    }

    @Test
    void aVariantThatThePlainCallsScopesServeIsDeclaredByIt() {
        manifest = manifest.replace("[messages.read]", "[events.write]");
        call("POST /v3/grants/{grant_id}/events#zoom", 4);

        assertThat(of("feature.undeclared")).isEmpty();
    }

    @Test
    void aVariantOfAProviderThatCanDoItIsDeclaredThere() {
        call("GET /v3/grants/{grant_id}/messages#shared-from", 4);
        assertThat(of("feature.undeclared")).hasSize(1);

        manifest +=
                "  microsoft:\n    scopes: [offline_access, Mail.Read.Shared]\n    features: [shared-folders.read]\n";
        assertThat(of("feature.undeclared")).isEmpty();
    }

    @Test
    void aCallWhoseVariantWasNotSeenFitsADeclaredVariant() {
        manifest = manifest.replace("[messages.read]", "[contacts.read]");
        call("GET /v3/grants/{grant_id}/contacts", 4);

        assertThat(of("feature.undeclared")).isEmpty();
    }

    @Test
    void whatNeedsNoScopeNeedNotBeDeclared() {
        call("GET /v3/grants/{grant_id}/notetakers", 4);

        assertThat(of("feature.undeclared")).isEmpty();
    }

    @Test
    void callsOfAnotherApiVersionBelongToAnotherManifest() {
        call("GET /messages", 4);

        assertThat(of("feature.undeclared")).isEmpty();
    }

    @Test
    void aTriggerThatIsNotDeclaredIsFound() {
        trigger("message.created");
        trigger("grant.expired");
        trigger("no.such.trigger");

        assertThat(only("feature.undeclared").features()).containsExactly("message.created");
        manifest = manifest.replace("connectors:", "triggers: [message.created]\nconnectors:");
        assertThat(of("feature.undeclared")).isEmpty();
    }

    @Test
    void aFeatureThatNothingCallsIsUnseen() {
        manifest = manifest.replace("[messages.read]", "[messages.read, messages.send]");
        call(LIST, 3);

        Finding finding = only("feature.unseen");
        assertThat(finding.features()).containsExactly("messages.send");
        assertThat(finding.location()).isEqualTo(new Location("nylas-scopes.yaml", 2, 27));
    }

    @Test
    void aVariantThatWasSeenPlainIsSeen() {
        manifest = manifest.replace("[messages.read]", "[contacts.read]");
        call("GET /v3/grants/{grant_id}/contacts", 4);

        assertThat(of("feature.unseen")).isEmpty();
    }

    @Test
    void unseenIsOnlySaidWhenEverythingWasRead() {
        assertThat(of("feature.unseen")).hasSize(1);

        complete = false;
        assertThat(of("feature.unseen")).isEmpty();
        complete = true;
        mentioning = 0;
        assertThat(of("feature.unseen")).isEmpty();
        mentioning = 1;
        unresolved.add(new CodeFacts.Unresolved(UnknownPart.of(UnknownKind.PATH, "/v3/grants/{}/{}"), site(1)));
        assertThat(of("feature.unseen")).isEmpty();
        unresolved.clear();
        unreadable.add(new CodeFacts.Unreadable(new Location("a.class", 0, 0), "truncated"));
        assertThat(of("feature.unseen")).isEmpty();
        unreadable.clear();
        scopeOfCode = Examination.ScopeOfCode.OWNER;
        assertThat(of("feature.unseen")).isEmpty();
        scopeOfCode = Examination.ScopeOfCode.WHOLE;
        scanned = false;
        assertThat(of("feature.unseen")).isEmpty();
    }

    @Test
    void anAuthorizationAsDeclaredIsSilent() {
        authorization(Provider.GOOGLE, "gmail.readonly", null, null);
        authorization(Provider.GOOGLE, "openid gmail.readonly userinfo.email", null, null);
        authorization(Provider.GOOGLE, null, null, null);
        authorization(null, null, null, null);
        authorization(null, GOOGLE + "gmail.readonly", null, null);

        assertThat(of("request.undeclared")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void otherScopesAreFoundInEveryModule(Examination.ScopeOfCode value) {
        scopeOfCode = value;
        authorization(Provider.GOOGLE, "gmail.send", null, null);

        Finding finding = only("request.undeclared");
        assertThat(finding.location().line()).isEqualTo(20);
        assertThat(finding.provider()).contains(Provider.GOOGLE);
        assertThat(finding.scopes()).containsExactly(GOOGLE + "gmail.send");
        assertThat(finding.message())
                .contains("asks for `" + GOOGLE + "gmail.send` beyond the nearest declared request")
                .contains("leaves out `" + GOOGLE + "gmail.readonly`");
    }

    @Test
    void theCallThatAsksIsARelatedPlaceWhereTheListComesFromElsewhere() {
        authorization(Provider.GOOGLE, "gmail.send", null, null);
        CodeFacts.Authorization given = authorizations.remove(0);
        authorizations.add(new CodeFacts.Authorization(
                given.api(),
                given.kind(),
                given.providers(),
                given.scopes(),
                given.redirectUris(),
                given.region(),
                given.site(),
                new CodeFacts.Sink("com.nylas.resources.Auth.urlForOAuth2", site(77)),
                given.confidence()));

        assertThat(only("request.undeclared").related()).anySatisfy(related -> {
            assertThat(related.location()).isEqualTo(site(77).location());
            assertThat(related.message()).startsWith("asked by com.nylas.resources.Auth.urlForOAuth2 in ");
        });
    }

    @Test
    void fewerScopesAreOtherScopes() {
        manifest = manifest.replace("gmail.readonly]", "gmail.readonly, " + GOOGLE + "gmail.send]");
        authorization(Provider.GOOGLE, "gmail.readonly", null, null);

        assertThat(only("request.undeclared").message())
                .contains("leaves out `" + GOOGLE + "gmail.send` of the nearest declared request");
    }

    @Test
    void severalDeclaredListsTogetherAreWhatBranchesOfCodeAskFor() {
        manifest += "    auth-requests:\n      - {name: a, scopes: [" + GOOGLE
                + "gmail.send]}\n      - {name: b, scopes: [" + GOOGLE + "contacts]}\n";
        authorization(Provider.GOOGLE, "gmail.send contacts", null, null);
        assertThat(of("request.undeclared")).isEmpty();

        authorization(Provider.GOOGLE, "gmail.send calendar", null, null);
        assertThat(of("request.undeclared")).hasSize(1);
    }

    @Test
    void withoutScopesTheConnectorsMustBeInUse() {
        manifest += "    auth-requests:\n      - {name: a, scopes: [" + GOOGLE + "gmail.send]}\n";
        authorization(Provider.GOOGLE, null, null, null);

        assertThat(only("request.undeclared").message()).contains("names no scopes");
    }

    @Test
    void scopesInCodeWhereTheManifestDeclaresNone() {
        manifest = "nylas: v3\nfeatures: [messages.read]\nconnectors: {google: {auth: oauth}}\n";
        authorization(Provider.GOOGLE, null, null, null);
        assertThat(of("request.undeclared")).isEmpty();

        authorization(Provider.GOOGLE, "gmail.readonly", null, null);
        assertThat(only("request.undeclared").message()).contains("declares no scopes for Google");
    }

    @Test
    void anotherProviderIsFound() {
        authorization(Provider.MICROSOFT, "offline_access Mail.Read", null, null);

        assertThat(only("request.undeclared").message()).contains("Microsoft, which has no connector");
    }

    @Test
    void anotherRegionIsFound() {
        manifest += "region: us\n";
        authorization(Provider.GOOGLE, "gmail.readonly", null, "us");
        assertThat(of("request.undeclared")).isEmpty();

        authorization(Provider.GOOGLE, "gmail.readonly", null, "eu");
        assertThat(only("request.undeclared").message()).contains("region `eu`").contains("`us`");
    }

    @Test
    void aRedirectUriOfAnotherRequestIsFound() {
        manifest += "    auth-requests: [{name: a, callback-uri: \"https://a.example/cb\"}]\n";
        authorization(Provider.GOOGLE, null, "https://a.example/cb", null);
        assertThat(of("request.undeclared")).isEmpty();

        authorization(Provider.GOOGLE, null, "https://b.example/cb", null);
        assertThat(only("request.undeclared").message()).contains("https://b.example/cb");
    }

    @Test
    void aRedirectUriThatIsNotRegisteredIsAnotherRulesCause() {
        manifest += "    auth-requests: [{name: a, callback-uri: \"https://a.example/cb\"}]\n"
                + "callback-uris: [\"https://a.example/cb\"]\n";
        authorization(Provider.GOOGLE, null, "https://b.example/cb", null);
        scopeOfCode = Examination.ScopeOfCode.MODULE;

        assertThat(of("request.undeclared")).isEmpty();
        assertThat(only("environment.callback-uri").location().line()).isEqualTo(20);
    }

    @Test
    void unresolvedPlacesAreReportedByClassAndMethod() {
        unresolved.add(new CodeFacts.Unresolved(UnknownPart.of(UnknownKind.SCOPES, "hosted auth URL"), site(4)));
        unresolved.add(new CodeFacts.Unresolved(UnknownPart.of(UnknownKind.SCOPES, "hosted auth URL"), site(8)));
        unresolved.add(new CodeFacts.Unresolved(
                UnknownPart.of(UnknownKind.PATH, "/v3/grants/{}/{}"),
                new CodeFacts.Site("app.Raw", "get", new Location("src/main/java/app/Raw.java", 2, 0))));

        assertThat(of("scan.unresolved"))
                .extracting(finding -> finding.features().get(0))
                .containsExactly("app.Mail.run", "app.Raw.get");
        Finding first = of("scan.unresolved").get(0);
        assertThat(first.location().line()).isEqualTo(4);
        assertThat(first.related()).hasSize(1);
        assertThat(first.fix())
                .isEqualTo("Declare the list as scopes of the connector or of one of its auth-requests.");
    }

    @Test
    void whatWasNotReadCanBeAcceptedPlaceByPlace() {
        unresolved.add(new CodeFacts.Unresolved(UnknownPart.of(UnknownKind.PATH, "/v3/grants/{}/{}"), site(4)));
        manifest +=
                "suppressions:\n  - {rule: scan.unresolved, feature: app.Mail.run, reason: checked, expires: 2027-01-31}\n";

        assertThat(only("scan.unresolved").suppressed()).isPresent();
    }

    @Test
    void classesThatCouldNotBeReadAreReported() {
        unreadable.add(new CodeFacts.Unreadable(new Location("target/classes/app/A.class", 0, 0), "truncated"));
        unreadable.add(new CodeFacts.Unreadable(new Location("target/classes/app/B.class", 0, 0), "truncated"));

        assertThat(of("scan.unreadable-class"))
                .extracting(Finding::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(of("scan.unreadable-class").get(0).location().file()).isEqualTo("target/classes/app/A.class");
    }

    @Test
    void aTriggerInCodeShowsThatEndedAccessIsHandled() {
        manifest = manifest.replace("connectors:", "triggers: [message.created]\nconnectors:");
        assertThat(of("environment.no-reauth")).hasSize(1);

        trigger("grant.expired");
        assertThat(of("environment.no-reauth")).isEmpty();
    }
}
