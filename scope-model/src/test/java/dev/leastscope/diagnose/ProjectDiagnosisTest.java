package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Layer;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With a project an error is answered with the scope, the place and those who must act. */
class ProjectDiagnosisTest {
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-21");

    private static final String V2_403 = """
            {"message": "You do not have access to the required scopes. You provided a token which has the following scopes: ['email.read_only', 'email.send']. You would need a token with at least one of the following scopes: ['email.modify']", "type": "api_error"}""";

    private static final String SEND_403 = """
            {"request_id":"5fa64c92-e840-4357-86b9-2aa364d35b88","error":{"type":"insufficient_scopes","message":"missing provider scopes required to send email"}}""";

    @Test
    void v2NamesTheScopeWithoutAProject() {
        ErrorAnswer answer = only(V2_403, Optional.empty());
        assertThat(answer.granted()).containsExactly("email.read_only", "email.send");
        assertThat(answer.needed()).containsExactly("email.modify");
        Step step = answer.steps().get(0);
        assertThat(step.what())
                .isEqualTo("Request email.modify in the authorization; then the account must authenticate again.");
        assertThat(step.add()).containsExactly("email.modify");
        assertThat(step.who()).containsExactly(Actor.DEVELOPER, Actor.END_USER);
        GoldenText.check("v2-403.txt", text(V2_403, Optional.empty()));
        GoldenText.check("v2-403.json", json(V2_403, Optional.empty()));
    }

    @Test
    void v2NamesTheNarrowestOfSeveralScopes() {
        Step step = only(
                        "You do not have access to the required scopes. You provided a token which has the following"
                                + " scopes: []. You would need a token with at least one of the following scopes:"
                                + " ['contacts', 'contacts.read_only']",
                        Optional.empty())
                .steps()
                .get(0);
        assertThat(step.add()).containsExactly("contacts.read_only");
        assertThat(step.what()).contains("the narrowest of contacts and contacts.read_only");
    }

    @Test
    void aCallSaysNothingWhereScopesAreNotTheCause() {
        ErrorAnswer answer = only(
                "GET /v3/grants/abc/contacts 401 {\"error\":{\"type\":\"api.authentication_error\"}}",
                Optional.empty());
        assertThat(answer.needs()).isEmpty();
        assertThat(answer.steps()).isEmpty();
    }

    @Test
    void v2NamesTheListThatMadeTheToken() {
        Integration project = manifest("""
                nylas: v2
                features: [messages.read, messages.send]
                connectors:
                  google:
                    provider-app:
                      scopes: [openid, https://www.googleapis.com/auth/userinfo.email, https://www.googleapis.com/auth/userinfo.profile, https://www.googleapis.com/auth/gmail.readonly, https://www.googleapis.com/auth/gmail.send]
                    auth-requests:
                      - name: mail
                        scopes: [email.read_only, email.send]
                      - name: calendar
                        scopes: [calendar]
                """);
        ErrorAnswer answer = only(V2_403, Optional.of(project));
        Step step = answer.steps().get(0);
        assertThat(step.add()).containsExactly("email.modify");
        assertThat(step.provider()).contains(Provider.GOOGLE);
        assertThat(step.layer()).contains(Layer.AUTH_REQUEST);
        assertThat(step.list()).isEqualTo("mail");
        assertThat(step.location().toString()).startsWith("nylas-scopes.yaml:9");
        assertThat(answer.steps().get(1).layer()).contains(Layer.PROVIDER_APP);
        assertThat(answer.steps().get(1).add()).containsExactly("https://www.googleapis.com/auth/gmail.modify");
        assertThat(answer.causes().get(0).standing()).isEqualTo(RankedCause.Standing.FOUND);
    }

    @Test
    void v2SaysThatCorrectedListsNeedANewAuthentication() {
        Integration project = manifest("""
                nylas: v2
                features: [messages.read]
                connectors:
                  google:
                    scopes: [email.read_only, email.send, email.modify]
                """);
        ErrorAnswer answer = only(V2_403, Optional.of(project));
        assertThat(answer.steps())
                .extracting(Step::what)
                .anyMatch(what -> what.contains("authenticate again") && what.contains("ask for what the call needs"));
        assertThat(answer.causes().get(0).cause().cause()).contains("has not authenticated since");
    }

    @Test
    void sendingAtMicrosoftNamesMailReadWriteAndItsPlace() {
        Integration project = manifest("""
                nylas: v3
                features: [messages.send]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.send]
                  microsoft:
                    scopes:
                      - offline_access
                      - Mail.Send
                """);
        ErrorAnswer answer = only(SEND_403, Optional.of(project));
        Step step = answer.steps().get(0);
        assertThat(step.provider()).contains(Provider.MICROSOFT);
        assertThat(step.layer()).contains(Layer.CONNECTOR);
        assertThat(step.add()).containsExactly("https://graph.microsoft.com/Mail.ReadWrite");
        assertThat(step.location().file()).isEqualTo("nylas-scopes.yaml");
        assertThat(step.location().line()).isEqualTo(7);
        assertThat(answer.causes().get(0).rules()).contains("microsoft.send-without-readwrite");
        GoldenText.check("send-403-project.txt", text(SEND_403, Optional.of(project)));
        assertThat(json(SEND_403, Optional.of(project)))
                .contains("\"layer\": \"connector\"", "\"line\": 7", "\"standing\": \"found\"");
    }

    @Test
    void theCallInTheTextGivesTheScope() {
        Integration project = manifest("""
                nylas: v3
                features: [messages.read]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.readonly]
                """);
        ErrorAnswer answer = only(
                "GET https://api.us.nylas.com/v3/grants/e19f8e1a-eb1c-41c0-b6a6-d2e59daf7f47/calendars?limit=5 -> 403 "
                        + "{\"error\":{\"code\":403,\"message\":\"Request had insufficient authentication scopes.\"}}",
                Optional.of(project));
        assertThat(answer.needs()).extracting(need -> need.call()).contains("GET /v3/grants/{grant_id}/calendars");
        assertThat(answer.steps().get(0).add())
                .allMatch(scope -> scope.startsWith("https://www.googleapis.com/auth/calendar"));
    }

    @Test
    void scopesThatAreSetElsewhereAreAskedFor() {
        Integration project = manifest("""
                nylas: v3
                features: [messages.send]
                connectors:
                  microsoft: {auth: oauth}
                """);
        ErrorAnswer answer = only(SEND_403, Optional.of(project));
        assertThat(answer.steps().get(0).what()).contains("not given here", "Mail.ReadWrite and Mail.Send");
    }

    @Test
    void theMetadataConflictIsFoundWhereItStands() {
        Integration project = manifest("""
                nylas: v3
                features: [messages.read]
                connectors:
                  google:
                    scopes:
                      - https://www.googleapis.com/auth/gmail.readonly
                      - https://www.googleapis.com/auth/gmail.metadata
                """);
        ErrorAnswer answer = only(
                "{\"error\":{\"code\":403,\"message\":\"Metadata scope does not support 'q' parameter\"}}",
                Optional.of(project));
        assertThat(answer.steps()).anySatisfy(step -> {
            assertThat(step.rule()).isEqualTo("google.metadata-conflict");
            assertThat(step.location().line()).isEqualTo(7);
        });
        assertThat(answer.causes().get(0).standing()).isEqualTo(RankedCause.Standing.FOUND);
    }

    @Test
    void aMisspeltPermissionIsCorrectedWithAndWithoutAProject() {
        String error =
                "AADSTS650053: The application 'Example App' asked for scope 'Calendar.ReadWrite' that doesn't exist"
                        + " on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.";
        Step alone = only(error, Optional.empty()).steps().get(0);
        assertThat(alone.add()).containsExactly("https://graph.microsoft.com/Calendars.ReadWrite");
        assertThat(alone.remove()).containsExactly("Calendar.ReadWrite");
        Integration project = manifest("""
                nylas: v3
                features: [events.read]
                connectors:
                  microsoft:
                    scopes:
                      - offline_access
                      - Calendar.ReadWrite
                """);
        ErrorAnswer answer = only(error, Optional.of(project));
        assertThat(answer.steps()).anySatisfy(step -> {
            assertThat(step.rule()).isEqualTo("scope.unknown");
            assertThat(step.location().line()).isEqualTo(7);
        });
    }

    @Test
    void v2ScopesInV3AreNamed() {
        String error = "Status 60001: scope_not_allowed Scope 'email.read_only' not allowed for provider 'google'";
        ErrorAnswer answer = only(error, Optional.empty());
        assertThat(answer.named()).containsExactly("email.read_only");
        assertThat(answer.steps().get(0).add()).containsExactly("https://www.googleapis.com/auth/gmail.readonly");
        GoldenText.check("60001.txt", text(error, Optional.empty()));
    }

    @Test
    void aMissingOfflineAccessIsFound() {
        Integration project = manifest("""
                nylas: v3
                features: [messages.read]
                connectors:
                  microsoft:
                    scopes: [Mail.Read]
                """);
        ErrorAnswer answer = only("Microsoft grants stop working after an hour", Optional.of(project));
        assertThat(answer.steps().get(0).rule()).isEqualTo("microsoft.offline-access");
    }

    @Test
    void anErrorOfTheOtherApiIsNotHeldAgainstTheProject() {
        Integration project = manifest("""
                nylas: v3
                features: [messages.read]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.readonly]
                """);
        ErrorAnswer answer = only(V2_403, Optional.of(project));
        assertThat(answer.project()).isEqualTo(ErrorAnswer.Project.OTHER_API);
        assertThat(answer.steps().get(0).add()).containsExactly("email.modify");
    }

    @Test
    void everyErrorIsAnsweredForAnyProject() {
        List<Integration> projects = List.of(
                Integration.builder(dev.leastscope.catalog.ApiVersion.V3).build(),
                manifest("nylas: v3\nfeatures: [messages.read]\nconnectors:\n  imap: {hosts: [imap.gmail.com]}\n"),
                manifest("nylas: v2\nfeatures: [messages.read]\nconnectors:\n  office365: {scopes: []}\n"));
        for (ErrorExamples.Example example : ErrorExamples.all()) {
            for (Integration project : projects) {
                Diagnosis diagnosis =
                        DIAGNOSER.explain(example.text(), Optional.of(project)).orThrow();
                assertThat(diagnosis.isKnown()).isTrue();
                assertThat(DiagnosisText.of(diagnosis)).isNotBlank();
                assertThat(DiagnosisJson.of(diagnosis)).isNotBlank();
            }
        }
    }

    private static ErrorAnswer only(String pasted, Optional<Integration> project) {
        List<ErrorAnswer> answers = DIAGNOSER.explain(pasted, project).orThrow().answers();
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private static String text(String pasted, Optional<Integration> project) {
        return DiagnosisText.of(DIAGNOSER.explain(pasted, project).orThrow());
    }

    private static String json(String pasted, Optional<Integration> project) {
        // The tables' digest changes with every row.
        return DiagnosisJson.of(DIAGNOSER.explain(pasted, project).orThrow())
                .replace(Catalog.builtIn().version().sha256(), "(digest)")
                .replace(Catalog.builtIn().version().version(), "(version)")
                .replaceFirst("\"checked\": \"[^\"]*\"", "\"checked\": \"(date)\"");
    }

    private static Integration manifest(String text) {
        return ManifestReader.withoutFiles()
                .read(SourceText.of("nylas-scopes.yaml", text))
                .orThrow();
    }
}
