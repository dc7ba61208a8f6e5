package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people write about mail, calendars and webhooks without a word of authorization is an unknown error. */
class OrdinaryTextTest {
    private static final Path SENTENCES = Path.of("src/test/resources/dev/leastscope/diagnose/ordinary-sentences.txt");
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-28");

    @Test
    void isNotKnown() throws IOException {
        List<String> sentences = Files.readAllLines(SENTENCES);
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        for (String sentence : sentences) {
            for (String said : List.of(
                    sentence,
                    sentence.toLowerCase(Locale.ROOT),
                    "Nylas: " + sentence,
                    "Hi! " + sentence + " Thanks.")) {
                assertThat(DIAGNOSER.explain(said, Optional.empty()).orThrow().answers())
                        .as(said)
                        .extracting(answer -> answer.error().id())
                        .isEmpty();
            }
        }
    }
}
