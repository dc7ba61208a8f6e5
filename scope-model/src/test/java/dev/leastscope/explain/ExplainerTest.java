package dev.leastscope.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.diagnose.Diagnoser;
import dev.leastscope.diagnose.DiagnosisText;
import dev.leastscope.diagnose.GoldenText;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {
    private static final Explainer EXPLAINER = new Explainer(Catalog.builtIn(), "2026-11-21");

    @Test
    void explainsAScope() {
        assertThat(text("Place.Read.All"))
                .startsWith("scope https://graph.microsoft.com/Place.Read.All\n")
                .contains(
                        "  belongs to: microsoft\n",
                        "  consent on 2026-11-21: admin\n",
                        "  personal accounts: cannot grant it",
                        "  in the app manifest: Microsoft Graph, delegated ",
                        "  used by the features of v3: rooms.read\n",
                        "  source: https://");
        assertThat(text("gmail.modify")).contains("tier: restricted", "- gmail.readonly", "- messages.update");
        assertThat(text("email.read_only")).contains("scope email.read_only", "belongs to: nylas-v2");
        assertThat(text("https://www.googleapis.com/auth/userinfo.email")).contains("also written: email");
    }

    @Test
    void listsTheRowsThatTheProjectChanged() {
        Catalog changed = CatalogOverrides.apply(
                        Catalog.builtIn(),
                        SourceText.of(
                                "rows.yaml",
                                "scopes:\n  - provider: google\n    scope: calendar.acls\n    tier: sensitive\n"
                                        + "    reason: Seen in our console\n    checked: 2026-11-20\n"))
                .orThrow();
        String override =
                "\n\noverride rows.yaml:2: scope https://www.googleapis.com/auth/calendar.acls: tier sensitive"
                        + " instead of unknown (Seen in our console)\n";
        assertThat(ExplanationText.of(new Explainer(changed, "2026-11-21").explain("calendar.acls")))
                .endsWith(override);
        Diagnoser diagnoser = new Diagnoser(changed, "2026-11-21");
        assertThat(DiagnosisText.of(
                        diagnoser.explain("grant.not_found", Optional.empty()).orThrow()))
                .endsWith(override);
        assertThat(text("calendar.acls")).doesNotContain("override");
    }

    @Test
    void tellsEveryMeaningOfAName() {
        assertThat(EXPLAINER.explain("calendar").meanings())
                .extracting(Meaning::name)
                .containsExactly("https://www.googleapis.com/auth/calendar", "calendar");
        assertThat(EXPLAINER.explain("email").meanings()).hasSizeGreaterThan(2);
    }

    @Test
    void explainsAFeatureInBothVersionsOfTheApi() {
        assertGolden("feature-messages.send", "messages.send");
    }

    @Test
    void explainsAnOperationAndATrigger() {
        assertThat(text("POST /v3/grants/{grant_id}/messages/send"))
                .contains(
                        "  part of: messages.send\n",
                        "  Google:\n  - gmail.send (documented)\n  - gmail.compose (documented)\n",
                        "  Microsoft:\n  - Mail.ReadWrite and Mail.Send (documented)\n",
                        "  iCloud, IMAP, Nylas agent accounts: needs no scope\n",
                        "  Zoom, Virtual calendar: not available\n",
                        "  sources:\n  - https://");
        assertThat(text("message.created")).contains("'message.created' means 2 things.", "  - Mail.Read (documented)");
    }

    @Test
    void explainsARule() {
        assertThat(text("google.metadata-conflict"))
                .contains(
                        "rule google.metadata-conflict",
                        "default severity: error",
                        "\nWHY\n\n`gmail.metadata` allows access to headers and labels",
                        "cannot be used with it (https://developers.google.com/",
                        "\nGOOD\n\n    nylas: v3\n",
                        "\nHOW TO SUPPRESS\n")
                .doesNotContain("docs/rules", "```", "# #");
        assertThat(ExplanationJson.of(EXPLAINER.explain("google.metadata-conflict")))
                .contains("\"page\": \"# google.metadata-conflict\\n");
        assertThat(EXPLAINER.explain("google").meanings())
                .allMatch(meaning -> meaning.name().startsWith("google."))
                .allMatch(meaning -> meaning.page().isEmpty())
                .hasSizeGreaterThan(1);
    }

    /** The example shows a file of code facts; its name stands above it. */
    @Test
    void everyRulesPageIsPrintedWhole() {
        Rules.all()
                .forEach(rule -> assertThat(ExplanationText.of(EXPLAINER.explain(rule.id())))
                        .contains("\nWHY\n", "\nHOW TO FIX\n")
                        .doesNotContain("```"));
        assertThat(text("request.undeclared")).contains("\nfacts.json:\n    {\n");
    }

    /** Examples are shown as they are written, indented; everything else is text. */
    @Test
    void noAnswerHoldsALinkOfMarkdown() {
        List<String> names = new ArrayList<>(Rules.ids());
        for (Vocabulary vocabulary : Vocabulary.values()) {
            Catalog.builtIn().scopes(vocabulary).scopes().forEach(scope -> names.add(scope.name()));
        }
        for (ApiVersion api : ApiVersion.values()) {
            Catalog.builtIn().features(api).forEach(feature -> names.add(feature.name()));
            Catalog.builtIn().operations(api).forEach(operation -> names.add(operation.id()));
        }
        for (String name : names) {
            assertThat(proseOf(text(name))).as(name).doesNotContain("](", "][", "]: ");
        }
        Diagnoser diagnoser = new Diagnoser(Catalog.builtIn(), "2026-11-21");
        for (KnownError error : ErrorTable.builtIn().errors()) {
            assertThat(DiagnosisText.of(
                            diagnoser.explain(error.id(), Optional.empty()).orThrow()))
                    .as(error.id())
                    .doesNotContain("](");
        }
    }

    private static String proseOf(String answer) {
        return answer.lines().filter(line -> !line.startsWith("    ")).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "gmail.readnly, gmail.readonly",
        "Calendar.ReadWrite, Calendars.ReadWrite",
        "messages.sent, messages.send",
        "scope.misssing, scope.missing",
        "mesage.created, message.created"
    })
    void tellsTheNearestName(String asked, String meant) {
        Explanation explanation = EXPLAINER.explain(asked);
        assertThat(explanation.isKnown()).isFalse();
        assertThat(explanation.nearest()).contains(meant);
        assertThat(ExplanationText.of(explanation)).contains("Not known", "Did you mean", meant);
        assertThat(ExplanationJson.of(explanation)).contains("\"known\": false", meant);
    }

    @Test
    void tellsNothingWhereNothingIsNear() {
        Explanation explanation = EXPLAINER.explain("xyzzy-plugh-quux");
        assertThat(explanation.isKnown()).isFalse();
        assertThat(explanation.nearest()).isEmpty();
    }

    @Test
    void keepsToTheKindsThatAreAskedFor() {
        assertThat(EXPLAINER
                        .explain("messages.send", List.of(Meaning.Kind.RULE))
                        .isKnown())
                .isFalse();
        assertThat(EXPLAINER
                        .explain("message.created", List.of(Meaning.Kind.TRIGGER))
                        .meanings())
                .allMatch(meaning -> meaning.kind() == Meaning.Kind.TRIGGER)
                .isNotEmpty();
    }

    @Test
    void doesNotShowSecrets() {
        String secret = "nyk_v0_Q2m8ZpT4xLr7VbN1sKd9WcY3hGf6Ja5E";
        Explanation explanation = EXPLAINER.explain(secret);
        assertThat(ExplanationText.of(explanation) + ExplanationJson.of(explanation))
                .doesNotContain(secret);
        assertThat(ExplanationText.of(EXPLAINER.explain("a\u001b[31m\u202eb"))).doesNotContain("\u001b", "\u202e");
        assertThat(ExplanationText.of(EXPLAINER.explain("b".repeat(100_000)))).hasSizeLessThan(300);
    }

    @Test
    void everyNameOfTheTablesIsExplained() {
        Catalog catalog = Catalog.builtIn();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (Scope scope : catalog.scopes(vocabulary).scopes()) {
                assertThat(EXPLAINER
                                .explain(scope.name(), List.of(Meaning.Kind.SCOPE))
                                .meanings())
                        .extracting(Meaning::name)
                        .contains(scope.name());
            }
        }
        for (ApiVersion api : ApiVersion.values()) {
            for (Feature feature : catalog.features(api)) {
                Explanation explanation = EXPLAINER.explain(feature.name(), List.of(Meaning.Kind.FEATURE));
                assertThat(explanation.meanings()).isNotEmpty();
                assertThat(ExplanationText.of(explanation)).contains("Google", "Microsoft");
            }
            for (Operation operation : catalog.operations(api)) {
                assertThat(EXPLAINER.explain(operation.id()).isKnown())
                        .as(operation.id())
                        .isTrue();
            }
        }
        Rules.all()
                .forEach(rule -> assertThat(EXPLAINER.explain(rule.id()).meanings())
                        .extracting(Meaning::name)
                        .contains(rule.id()));
    }

    private static String text(String name) {
        return ExplanationText.of(EXPLAINER.explain(name));
    }

    private static void assertGolden(String file, String name) {
        Explanation explanation = EXPLAINER.explain(name);
        assertThat(explanation.isKnown()).isTrue();
        GoldenText.check(file + ".txt", ExplanationText.of(explanation));
    }
}
