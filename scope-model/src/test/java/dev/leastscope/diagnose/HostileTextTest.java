package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.text.Reading;
import dev.leastscope.text.UnreadableException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** No text makes anything but an answer, in little time, and no answer holds what does not show. */
class HostileTextTest {
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-21");

    @Test
    void aTextAboveTheLimitIsRefusedWithTheLimit() {
        Reading<Diagnosis> reading = DIAGNOSER.explain("x".repeat(Diagnoser.LONGEST_TEXT + 1), Optional.empty());
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).message()).contains("262145 characters", "at most 262144");
        assertThatThrownBy(reading::orThrow).isInstanceOf(UnreadableException.class);
        assertThat(DIAGNOSER
                        .explain("x".repeat(Diagnoser.LONGEST_TEXT), Optional.empty())
                        .value())
                .isPresent();
    }

    @Test
    void longTextsAreReadInLittleTime() {
        List<String> parts = List.of(
                "a ",
                "scopes ",
                "You do not have access to the required scopes. You provided a token which has the following scopes ",
                "asked for scope ",
                "Metadata scope does not support ",
                "\\\\\\\\\\\\",
                "%25%25%25",
                "&amp;&amp;",
                "[[[[{{{{'\"",
                "error message ",
                "GET /v3/grants/x/messages 403 insufficient_scopes ",
                "{\"a\":",
                "\ud83d\ude00");
        for (String part : parts) {
            String text = part.repeat(Diagnoser.LONGEST_TEXT / part.length());
            Assertions.assertTimeout(
                    Duration.ofSeconds(20),
                    () -> assertThat(DiagnosisText.of(
                                    DIAGNOSER.explain(text, Optional.empty()).orThrow()))
                            .hasSizeLessThan(40_000),
                    part);
        }
    }

    @Test
    void listsOfNamesAreCutShort() {
        String names = "'email.read_only', 'a.b".repeat(5000);
        Diagnosis diagnosis = DIAGNOSER
                .explain(
                        "You do not have access to the required scopes. You provided a token which has the following"
                                + " scopes: [" + names
                                + "]. You would need a token with at least one of the following scopes: ["
                                + names + "]",
                        Optional.empty())
                .orThrow();
        assertThat(diagnosis.isKnown()).isTrue();
        assertThat(DiagnosisText.of(diagnosis)).hasSizeLessThan(20_000);
    }

    @Test
    void whatDoesNotShowNeverComesOut() {
        String hostile =
                "AADSTS650053: The application '\u001b[31m\u202e\u0000' asked for scope 'Calendar.Read\u202eWrite\u001b[2J'"
                        + " that\u200b doesn't exist on the resource '::error::\n##[command]x'. \ud800";
        Diagnosis diagnosis = DIAGNOSER.explain(hostile, Optional.empty()).orThrow();
        assertThat(diagnosis.answers())
                .extracting(answer -> answer.error().id())
                .containsExactly("microsoft.aadsts650053");
        String out = DiagnosisText.of(diagnosis) + DiagnosisJson.of(diagnosis);
        out.codePoints().forEach(c -> assertThat(isPlain(c)).as("U+%04X", c).isTrue());
        assertThat(out).doesNotContain("::", "##");
    }

    private static boolean isPlain(int c) {
        boolean ascii = c >= ' ' && c < 0x7f;
        boolean other = c > 0xa0 && Character.getType(c) != Character.FORMAT;
        return c == '\n' || ascii || other;
    }

    @Test
    void anythingGetsAnAnswer() {
        Random random = new Random(42);
        List<ErrorExamples.Example> examples = ErrorExamples.all();
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(
                    examples.get(random.nextInt(examples.size())).text());
            for (int j = random.nextInt(10); j > 0; j--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(4)) {
                    case 0 -> text.insert(at, (char) random.nextInt(0x10000));
                    case 1 -> text.insert(at, "\\%{}[]'\"&\n".charAt(random.nextInt(10)));
                    case 2 -> text.setLength(at);
                    default ->
                        text.insert(
                                at,
                                examples.get(random.nextInt(examples.size())).text());
                }
            }
            Diagnosis diagnosis =
                    DIAGNOSER.explain(text.toString(), Optional.empty()).orThrow();
            assertThat(DiagnosisText.of(diagnosis)).isNotBlank();
            assertThat(DiagnosisJson.of(diagnosis)).isNotBlank();
        }
    }
}
