package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Integration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted, and wherever a secret stands in it: no output shows it. */
class PastedSecretsTest {
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-21");
    private static final Integration PROJECT = Integration.builder(dev.leastscope.catalog.ApiVersion.V3)
            .features("messages.send")
            .connector(
                    dev.leastscope.catalog.Provider.MICROSOFT, connector -> connector.scopes("Mail.Send", "Mail.Read"))
            .build();

    private static final List<String> SECRETS = List.of(
            "nyk_v0_Q2m8ZpT4xLr7VbN1sKd9WcY3hGf6Ja5E",
            "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV",
            "ya29.a0AfH6SMBx3kQ9v8ZpT4xLr7VbN1sKd9WcY3hGf6",
            "1//0gFakeRefreshToken4xLr7VbN1sKd9WcY3h",
            "4/0AX4XfWgFakeAuthorizationCode7VbN1sKd9",
            "GOCSPX-AbCdEfGhIjKlMnOpQrStUvWxYz12",
            "s3c~8Q~aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456",
            "nyla.nylas@example.com",
            "nyla+tag@mail.example.co.uk",
            "e19f8e1a-eb1c-41c0-b6a6-d2e59daf7f47",
            "0123456789abcdef0123456789abcdef",
            "abcd-efgh-ijkl-mnop",
            "hunter2hunter2",
            "correcthorse");

    static List<ErrorExamples.Example> examples() {
        return ErrorExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void atEveryPosition(ErrorExamples.Example example) {
        String text = example.text();
        int turn = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))) {
                continue;
            }
            String secret = SECRETS.get(turn++ % SECRETS.size());
            // Plain letters that touch a name are a part of the name.
            if (secret.chars().anyMatch(Character::isDigit)) {
                assertHidden(text.substring(0, at) + secret + text.substring(at), secret);
            }
            assertHidden(text.substring(0, at) + " '" + secret + "' " + text.substring(at), secret);
        }
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void inPlaceOfEveryName(String secret) {
        for (ErrorExamples.Example example : examples()) {
            String text = example.text()
                    .replace("email.read_only", secret)
                    .replace("email.modify", secret)
                    .replace("Calendar.ReadWrite", secret)
                    .replace("Calendars.Shared.Read", secret)
                    .replace("Mail.Read,Mail.Send", secret)
                    .replace("meeting:write:admin", secret)
                    .replace("gmail.readonly", secret)
                    .replace("'google'", "'" + secret + "'")
                    .replace("Example App", secret)
                    .replace("state=123", "state=" + secret)
                    .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", secret.replace("$", "\\$"));
            assertHidden(text, secret);
        }
    }

    static List<String> secrets() {
        return SECRETS;
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void inWhatIsNotKnown(String secret) {
        assertHidden("something else failed: " + secret, secret);
        assertHidden(secret, secret);
    }

    private static void assertHidden(String pasted, String secret) {
        Diagnosis alone = DIAGNOSER.explain(pasted, Optional.empty()).orThrow();
        assertThat(DiagnosisText.of(alone)).as(pasted).doesNotContain(secret);
        assertThat(DiagnosisJson.of(alone)).as(pasted).doesNotContain(secret);
        assertThat(alone.toString()).as(pasted).doesNotContain(secret);
        if (pasted.hashCode() % 16 == 0) {
            Diagnosis project = DIAGNOSER.explain(pasted, Optional.of(PROJECT)).orThrow();
            assertThat(DiagnosisText.of(project)).as(pasted).doesNotContain(secret);
            assertThat(DiagnosisJson.of(project)).as(pasted).doesNotContain(secret);
        }
    }
}
