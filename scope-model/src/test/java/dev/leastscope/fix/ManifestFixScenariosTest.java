package dev.leastscope.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.check.Finding;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.lock.Lock;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.Report;
import dev.leastscope.text.Location;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fix does where several lists, files or rules depend on each other. */
class ManifestFixScenariosTest {
    private static final String NAME = "nylas-scopes.yaml";

    private static final String GOOGLE = "https://www.googleapis.com/auth/";

    @TempDir
    Path folder;

    private CheckOptions options;

    @BeforeEach
    void options() {
        options = CheckOptions.asOf(LocalDate.of(2026, 11, 21));
    }

    @Test
    void withALockAMissingScopeIsAddedAndWhoMustAuthenticateAgainIsAConsequence() throws IOException {
        Files.writeString(
                folder.resolve("nylas-scopes.lock"),
                "# leastscope-lock 1\ngoogle connector - https://www.googleapis.com/auth/gmail.send\n");
        options = options.lock(Lock.read(folder.resolve("nylas-scopes.lock"), "nylas-scopes.lock")
                .orThrow());
        FixResult result = fix("""
                nylas: v3
                features: [messages.send, messages.read]
                connectors:
                  google:
                    scopes:
                      - https://www.googleapis.com/auth/gmail.send
                """);
        assertThat(result.refusal()).isEmpty();
        assertThat(result.after()).endsWith("gmail.send\n      - " + GOOGLE + "gmail.readonly\n");
        assertThat(rules(result.consequences())).contains("grant.reauthenticate");
        assertThat(result.nextSteps()).isEmpty();
    }

    @Test
    void aMisspeltFeatureIsRenamedWhereOneNameIsNearAndPrintedWithItsCandidatesOtherwise() {
        FixResult result = fix("""
                nylas: v3
                features: [mesages.read, events.creat]
                triggers: [mesage.created]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.readonly]
                  microsoft:
                    features: [messages.sned]
                """);
        assertThat(result.after()).isEqualTo("""
                nylas: v3
                features: [messages.read, events.creat]
                triggers: [message.created]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.readonly]
                  microsoft:
                    features: [messages.send]
                """);
        assertThat(result.withoutRemedy())
                .anySatisfy(finding -> assertThat(finding.fix()).isEqualTo("Write `events.read` or `event.created`."));
    }

    @ParameterizedTest
    @CsvSource({
        "send_email, messages.send",
        "sendMail, messages.send",
        "list-events, events.read",
        "read calendar, calendars.read",
        "messages.raed, messages.read"
    })
    void aFeatureInAnotherSpellingIsRenamedWhereExactlyOneHasItsWordsOrIsNear(String written, String meant) {
        String manifest = "nylas: v3\nfeatures: ['" + written + "']\nconnectors:\n  google: {}\n";
        FixResult result = fix(manifest);
        assertThat(result.after()).isEqualTo(manifest.replace(written, meant));
        assertThat(rules(result.fixed())).containsExactly("feature.unknown");
    }

    /** A near name that stands for more than what is written, and one of several that are as near, are no correction of a spelling. */
    @ParameterizedTest
    @CsvSource({
        "create_events, Write `events.write`.",
        "manageContacts, Write `contacts.write`.",
        "messages.sead, Write `messages.read` or `messages.send`.",
        "drafts.sead, Write `drafts.read` or `drafts.send`."
    })
    void aNameThatIsNotCertainlyMeantIsPrintedAndNotWritten(String written, String fix) {
        String manifest = "nylas: v3\nfeatures: ['" + written + "']\nconnectors:\n  google: {}\n";
        FixResult result = fix(manifest);
        assertThat(result.after()).isEqualTo(manifest);
        assertThat(result.withoutRemedy())
                .filteredOn(finding -> finding.rule().equals("feature.unknown"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEqualTo(fix));
    }

    /** Over all names with one letter left out or two exchanged: what is written has no rival that is as near. */
    @Test
    void noFeatureWithAnEquallyNearRivalIsEverWritten() {
        int written = 0;
        for (Feature feature : Catalog.builtIn().features(ApiVersion.V3)) {
            String name = feature.name();
            for (int i = 0; i + 1 < name.length(); i++) {
                for (String slip : List.of(
                        name.substring(0, i) + name.substring(i + 1),
                        name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2))) {
                    if (Catalog.builtIn().feature(ApiVersion.V3, slip).isPresent()) {
                        continue;
                    }
                    FixResult result = fix("nylas: v3\nfeatures: ['" + slip + "']\nconnectors:\n  google: {}\n");
                    if (result.isChanged()) {
                        written++;
                        assertThat(result.after()).as(slip).contains("'" + name + "'");
                    }
                }
            }
        }
        assertThat(written).isGreaterThan(500);
    }

    @Test
    void anInheritedListIsNamedWithItsFileAndNeverCopied() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), """
                nylas: v3
                connectors:
                  google:
                    scopes:
                      - https://www.googleapis.com/auth/gmail.send
                """);
        String manifest = """
                extends: base.yaml
                features: [messages.send, events.read]
                connectors:
                  google:
                    triggers: [grant.expired]
                """;
        FixResult result = fix(manifest);
        assertThat(result.after()).isEqualTo(manifest);
        assertThat(result.fixed()).isEmpty();
        assertThat(result.leftOut())
                .singleElement()
                .satisfies(leftOut ->
                        assertThat(leftOut.reason()).isEqualTo("It is written in base.yaml:4:5, which is not edited."));
    }

    @Test
    void aListThatSeveralAuthRequestsTakeIsEditedOnceAndAllOfThemAreNamed() {
        String manifest = """
                nylas: v3
                connectors:
                  google:
                    scopes:
                      - https://www.googleapis.com/auth/gmail.send
                    auth-requests:
                      - name: mail
                        features: [messages.send]
                      - name: calendar
                        features: [events.read]
                      - name: rooms
                        features: [events.read]
                """;
        for (FixLevel level : FixLevel.values()) {
            FixResult result = fix(manifest, level);
            assertThat(result.refusal()).isEmpty();
            assertThat(result.after())
                    .isEqualTo(manifest.replace(
                            "gmail.send\n", "gmail.send\n      - " + GOOGLE + "calendar.events.readonly\n"));
            assertThat(result.fixed())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.fix())
                            .endsWith("The auth requests `mail`, `calendar` and `rooms` take this list."));
            // What each of them asks for beyond its own needs is reported, and no reason to change the list.
            assertThat(result.remaining().stream()
                            .filter(finding -> finding.rule().equals("scope.excess")))
                    .hasSize(3)
                    .allSatisfy(finding -> assertThat(finding.fix()).contains("`scopes` of its own"));
        }
    }

    @Test
    void whatStandsInCodeIsPrintedWithItsPlaceAndTheNewLiteralAndTheLineOfTheManifest() {
        options = options.code(facts(List.of(GOOGLE + "gmail.send")), ScopeOfCode.WHOLE);
        FixResult result = fix("""
                nylas: v3
                features: [messages.send, messages.read]
                connectors:
                  google:
                    scopes:
                      - https://www.googleapis.com/auth/gmail.send
                """);
        assertThat(result.refusal()).isEmpty();
        assertThat(result.after()).contains("gmail.readonly");
        String literal = "`\"" + GOOGLE + "gmail.send\", \"" + GOOGLE + "gmail.readonly\"`";
        assertThat(result.fixed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix())
                        .endsWith(
                                "The same list is in `com.acme.SignIn.url` (src/main/java/com/acme/SignIn.java:40): write "
                                        + literal + " there, and change nylas-scopes.yaml:5 likewise."));
        assertThat(result.nextSteps()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).startsWith("src/main/java/com/acme/SignIn.java:40: request.undeclared: ");
            assertThat(finding.fix())
                    .isEqualTo(
                            "Declare it as it is at nylas-scopes.yaml:5 or under `auth-requests` of this connector, or write "
                                    + literal + " in the code at src/main/java/com/acme/SignIn.java:40.");
        });
        // Whoever follows both has no error left.
        options = options.code(facts(List.of(GOOGLE + "gmail.send", GOOGLE + "gmail.readonly")), ScopeOfCode.WHOLE);
        assertThat(rules(fix(result.after()).remaining())).doesNotContain("request.undeclared", "scope.missing");
    }

    @Test
    void aScopeThatMustBeEnabledAtTheProviderIsWrittenAndTheProviderIsTheNextStep() {
        FixResult result = fix("""
                nylas: v3
                features: [messages.send, messages.read]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.send]
                    provider-app:
                      scopes: [openid, https://www.googleapis.com/auth/userinfo.email, https://www.googleapis.com/auth/userinfo.profile, https://www.googleapis.com/auth/gmail.send]
                """);
        assertThat(result.refusal()).isEmpty();
        assertThat(result.after()).contains("scopes: [" + GOOGLE + "gmail.send, " + GOOGLE + "gmail.readonly]");
        assertThat(rules(result.nextSteps())).containsExactly("layer.ceiling");
        // The provider's list says what is enabled there, and no edit of a file enables anything.
        assertThat(result.after()).endsWith("userinfo.profile, " + GOOGLE + "gmail.send]\n");
    }

    @Test
    void aRemedyAgainstThePolicyIsLeftOutAndNamedAndTheOthersAreWritten() {
        FixResult result = fix("""
                nylas: v3
                features: [messages.send, messages.read, events.read]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.send]
                policy:
                  max-tier: sensitive
                """);
        assertThat(result.after()).contains("gmail.send, " + GOOGLE + "calendar.events.readonly]");
        assertThat(result.leftOut()).singleElement().satisfies(leftOut -> {
            assertThat(leftOut.finding().scopes()).containsExactly(GOOGLE + "gmail.readonly");
            assertThat(leftOut.reason()).startsWith("It would cause policy.max-tier: ");
        });
    }

    @Test
    void anEmptyListIsFilled() {
        FixResult result = fix("""
                nylas: v3
                features: [messages.send]
                connectors:
                  google:
                    scopes: []   # nothing yet
                """);
        assertThat(result.after()).contains("scopes: [" + GOOGLE + "gmail.send]   # nothing yet");
    }

    @Test
    void excessIsNotRemovedWhileACallIsUnresolved() {
        options = options.code(
                new CodeFacts(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new CodeFacts.Unresolved(
                                UnknownPart.of(UnknownKind.PATH, "/v3/grants/{}/{}"), site("call", 12))),
                        List.of(),
                        3,
                        1,
                        true),
                ScopeOfCode.WHOLE);
        String manifest = """
                nylas: v3
                features: [messages.send]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.send, https://www.googleapis.com/auth/contacts]
                """;
        assertThat(fix(manifest, FixLevel.LEAST)).satisfies(result -> {
            assertThat(result.isChanged()).isFalse();
            assertThat(result.refusal()).startsWith("The scan is incomplete or a call is unresolved");
        });
    }

    private static CodeFacts facts(List<String> scopes) {
        return new CodeFacts(
                List.of(),
                List.of(),
                List.of(new CodeFacts.Authorization(
                        ApiVersion.V3,
                        EntryPointKind.HOSTED_AUTH_URL,
                        List.of(Provider.GOOGLE),
                        Optional.of(scopes),
                        List.of(),
                        Optional.empty(),
                        site("url", 40),
                        new CodeFacts.Sink("com.nylas.resources.Auth.urlForOAuth2", site("url", 40)),
                        Confidence.DIRECT)),
                List.of(),
                List.of(),
                1,
                1,
                true);
    }

    private static CodeFacts.Site site(String method, int line) {
        return new CodeFacts.Site(
                "com.acme.SignIn", method, new Location("src/main/java/com/acme/SignIn.java", line, 0));
    }

    private FixResult fix(String manifest) {
        return fix(manifest, FixLevel.SAFE);
    }

    private FixResult fix(String manifest, FixLevel level) {
        TextCheck check = text -> {
            Reading<Integration> reading =
                    ManifestReader.in(folder).rules(Rules::ids).read(text);
            if (reading.value().isEmpty()) {
                return Reading.failed(reading.problems());
            }
            Report report = Leastscope.check(reading.orThrow(), options);
            return Reading.of(new CheckedText(report.findings(), report.complete()));
        };
        return ManifestFix.apply(SourceText.of(NAME, manifest), level, check).orThrow();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
