package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.errors.ErrorTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error of the tables is recognised: as printed, with its ids and names changed, and however it is pasted. */
class RecognitionTest {
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-21");
    private static final String GUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    static List<ErrorExamples.Example> examples() {
        return ErrorExamples.all();
    }

    static Stream<ErrorExamples.Example> pasted() {
        return examples().stream().filter(example -> isPasted(example.text()));
    }

    /** Whether it holds enough of the printed text to be found amid other text. */
    private static boolean isPasted(String text) {
        return !DIAGNOSER.explain(text, Optional.empty()).orThrow().answers().isEmpty()
                && !DIAGNOSER
                        .explain("{\"x\":\"" + text.replace("\"", "\\\"") + "\"}", Optional.empty())
                        .orThrow()
                        .answers()
                        .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void asPrinted(ErrorExamples.Example example) {
        assertRecognised(example, example.text());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void withIdsAndNamesChanged(ErrorExamples.Example example) {
        for (int seed = 0; seed < 8; seed++) {
            assertRecognised(example, changed(example.text(), new Random(seed)));
        }
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void howeverItIsPasted(ErrorExamples.Example example) {
        String text = example.text();
        List<UnaryOperator<String>> ways = List.of(
                pasted -> pasted.toLowerCase(Locale.ROOT),
                pasted -> "2026-11-21T10:15:30.123Z ERROR 4711 --- [nio-8080-exec-1] com.acme.mail.Mail : call failed: "
                        + pasted + "\n\tat com.acme.mail.Mail.send(Mail.java:42)",
                pasted -> pasted.replace(" ", "\r\n   "),
                pasted -> pasted.replace("\"", "\\\""),
                pasted -> "{\"log\": \"" + pasted.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}",
                pasted -> pasted.replace("\"", "&quot;").replace("'", "&#39;"),
                pasted -> pasted.replace("'", "\u2019"),
                pasted -> pasted.replace("%", "%25")
                        .replace(" ", "%20")
                        .replace("'", "%27")
                        .replace("\"", "%22"),
                pasted -> "\u202e" + pasted + "\u202c\u0000");
        for (UnaryOperator<String> way : ways) {
            // Base64 is another text in small letters.
            if (!text.contains("eyJ") || way != ways.get(0)) {
                assertRecognised(example, way.apply(text));
            }
        }
    }

    @Test
    void everyErrorHasAnExample() {
        List<String> shown =
                examples().stream().map(ErrorExamples.Example::error).toList();
        ErrorTable.builtIn().errors().forEach(error -> assertThat(shown).contains(error.id()));
    }

    private static void assertRecognised(ErrorExamples.Example example, String text) {
        Diagnosis diagnosis = DIAGNOSER.explain(text, Optional.empty()).orThrow();
        assertThat(diagnosis.answers())
                .as("errors.yaml, row " + example.error() + ", example: " + text)
                .extracting(answer -> answer.error().id())
                .startsWith(example.error());
    }

    /** Other ids, addresses, applications, hosts and times; the words that make the error stay. */
    private static String changed(String text, Random random) {
        String result = text;
        for (int i = 0; i < 5; i++) {
            result = result.replaceFirst(GUID, "@" + i + "@");
        }
        for (int i = 0; i < 5; i++) {
            result = result.replace("@" + i + "@", guid(random));
        }
        String name = List.of(
                        "Acme",
                        "M\u00fcller & S\u00f8n's App (beta)",
                        "x",
                        "A \"quoted\" one",
                        "\u682a\u5f0f\u4f1a\u793e")
                .get(random.nextInt(5));
        boolean json = text.startsWith("{");
        return result.replace("Example App", json ? name.replace("\"", "\\\"") : name)
                .replace("Example Ltd", "Contoso " + random.nextInt(1000))
                .replace("nyla@example.com", "someone+" + random.nextInt(1000) + "@mail.example.org")
                .replace("example.com", "app" + random.nextInt(1000) + ".example.net")
                .replace("1234567890", "17" + random.nextInt(100_000_000))
                .replace("MyCustomStateString", Long.toHexString(random.nextLong()))
                .replace("state=123", "state=" + Long.toHexString(random.nextLong()));
    }

    private static String guid(Random random) {
        return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
    }
}
