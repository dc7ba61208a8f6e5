package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactFileTest {
    @Test
    void writesOneSortedFactALine() {
        String text = FactFile.write(
                "facts 1",
                List.of(List.of("b", "two words"), List.of("a", ""), List.of("b", "two words"), List.of("é", "-")));

        assertThat(text).isEqualTo("# facts 1\n%C3%A9 %2D\na -\nb two%20words\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "%",
                "%41",
                "a b",
                " ",
                "\n",
                "\r\n",
                "\t",
                "é",
                "\uD83D\uDE00",
                "\u2028",
                "\u202e",
                "#",
                "<<<<<<<",
                "https://www.googleapis.com/auth/gmail.send"
            })
    void anyWordComesBack(String word) {
        String text = FactFile.write("facts 1", List.of(List.of("key", word)));

        assertThat(text.lines()).hasSize(2);
        List<FactFile.Fact> facts =
                FactFile.read(SourceText.of("f", text), "facts 1", 2).orThrow();
        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.words()).containsExactly("key", word);
            assertThat(fact.location()).isEqualTo(new Location("f", 2, 1));
        });
    }

    @Test
    void saysWhetherItIsAnotherFormOrAnotherFile() {
        assertThat(FactFile.read(SourceText.of("f", "# facts 2\n"), "facts 1", 1)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("form"));
        assertThat(FactFile.read(SourceText.of("f", "something\n"), "facts 1", 1)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("first line"));
    }
}
