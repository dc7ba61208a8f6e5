package dev.leastscope.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of a list keeps the list's style, and every line and comment that it does not concern. */
class ListEditsTest {
    private static final List<String> STYLES = List.of(
            "scopes:\n  - a.read\n  - b.send\nrest: x\n",
            "scopes:\n- a.read\n- b.send\nrest: x\n",
            "scopes:\n    - a.read   # why\n    # above b\n    - b.send # end\n\n# about rest\nrest: x\n",
            "scopes: [a.read, b.send]\nrest: x\n",
            "scopes: [a.read, b.send,] # both\nrest: x\n",
            "scopes: [ a.read , b.send ]\n",
            "scopes: [\n  a.read, # first\n  b.send  # second\n]\nrest: x\n",
            "scopes: [\n  a.read,\n  b.send,\n]\n",
            "scopes: [a.read, # first\n  b.send]\nrest: x\n",
            "scopes: ['a.read', \"b.send\"]\n",
            "scopes:\n  - \"a.read\"\n  - 'b.send'",
            "scopes:\r\n  - a.read\r\n  - b.send\r\nrest: x\r\n",
            "scopes:\r\n  - a.read\r\n  - b.send",
            "scopes:\n  - a.read\n  - b.send\n\n\n# the end\n",
            "rest: \uD83D\uDE00\nscopes: [a.read, b.send]\n",
            "outer: {scopes: [a.read, b.send], rest: x}\n",
            "outer:\n  scopes:\n    - # a - b\n      a.read\n    - b.send\n  rest: x\n",
            "scopes:\n  -   a.read\n  -   b.send\n",
            "scopes:\n  - a.read\n  - b.send\n  # still inside\nrest: x\n");

    static Stream<String> styles() {
        return STYLES.stream();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void addsEntries(String text) {
        String edited = TextEdits.apply(text, new ListEdits(text).append(list(text), List.of("https://x.test/c", "d")));
        assertThat(entries(edited)).containsExactly("a.read", "b.send", "https://x.test/c", "d");
        assertThat(comments(edited)).isEqualTo(comments(text));
        assertThat(edited.contains("\r\n")).isEqualTo(text.contains("\r\n"));
        assertThat(edited.endsWith("\n")).isEqualTo(text.endsWith("\n"));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void removesOneOfTwo(String text) {
        for (int index = 0; index < 2; index++) {
            String edited = removed(text, index);
            assertThat(entries(edited)).as(edited).containsExactly(index == 0 ? "b.send" : "a.read");
            assertThat(rest(edited)).isEqualTo(rest(text));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void removesBothAndLeavesAnEmptyList(String text) {
        String edited = removed(removed(text, 0), 0);
        assertThat(entries(edited)).isEmpty();
        assertThat(rest(edited)).isEqualTo(rest(text));
        assertThat(entries(TextEdits.apply(edited, new ListEdits(edited).append(list(edited), List.of("new")))))
                .containsExactly("new");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void replacesOneByTwo(String text) {
        for (int index = 0; index < 2; index++) {
            String edited = TextEdits.apply(
                    text, new ListEdits(text).replace(list(text), index, List.of("x", "https://x.test/y")));
            assertThat(entries(edited))
                    .as(edited)
                    .isEqualTo(
                            index == 0
                                    ? List.of("x", "https://x.test/y", "b.send")
                                    : List.of("a.read", "x", "https://x.test/y"));
            assertThat(comments(edited)).isEqualTo(comments(text));
        }
    }

    @Test
    void aCommentAboveARemovedEntryStaysAndTheOneBehindItGoes() {
        String text = "scopes:\n  # needed for sending\n  - a.read # old\n  - b.send\n";
        assertThat(removed(text, 0)).isEqualTo("scopes:\n  # needed for sending\n  - b.send\n");
    }

    @Test
    void quotesOfTheNeighbourAreTaken() {
        String text = "scopes: ['a.read', 'b.send']\n";
        assertThat(TextEdits.apply(text, new ListEdits(text).append(list(text), List.of("c"))))
                .isEqualTo("scopes: ['a.read', 'b.send', 'c']\n");
    }

    @Test
    void theSameResultAsChangingTheDecodedListWhateverTheStyle() {
        Random random = new Random(20261128);
        for (int run = 0; run < 2_000; run++) {
            String text = STYLES.get(random.nextInt(STYLES.size()));
            List<String> expected = new ArrayList<>(List.of("a.read", "b.send"));
            for (int step = 0; step < 5; step++) {
                int index = expected.isEmpty() ? 0 : random.nextInt(expected.size());
                String value = "v" + run + "." + step;
                int kind = expected.isEmpty() ? 0 : random.nextInt(3);
                switch (kind) {
                    case 0 -> {
                        text = TextEdits.apply(text, new ListEdits(text).append(list(text), List.of(value)));
                        expected.add(value);
                    }
                    case 1 -> {
                        text = removed(text, index);
                        expected.remove(index);
                    }
                    default -> {
                        text = TextEdits.apply(
                                text, new ListEdits(text).replace(list(text), index, List.of(value, value + "x")));
                        expected.set(index, value);
                        expected.add(index + 1, value + "x");
                    }
                }
                assertThat(entries(text)).as(text).isEqualTo(expected);
            }
        }
    }

    private static String removed(String text, int index) {
        YamlLayout.Pair pair = pair(text);
        return TextEdits.apply(text, new ListEdits(text).remove(pair.key(), (YamlLayout.Sequence) pair.value(), index));
    }

    private static YamlLayout.Pair pair(String text) {
        YamlLayout.Mapping root = (YamlLayout.Mapping) YamlLayout.read(text);
        YamlLayout.Pair outer = root.pair("outer");
        return (outer == null ? root : (YamlLayout.Mapping) outer.value()).pair("scopes");
    }

    private static YamlLayout.Sequence list(String text) {
        return (YamlLayout.Sequence) pair(text).value();
    }

    private static Tree.Mapping owner(String text) {
        Tree.Mapping root =
                (Tree.Mapping) YamlReader.read(SourceText.of("a.yaml", text)).orThrow();
        return (Tree.Mapping) root.value("outer").orElse(root);
    }

    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (Tree item : ((Tree.Sequence) owner(text).value("scopes").get()).items()) {
            entries.add(((Tree.Scalar) item).text());
        }
        return entries;
    }

    private static String rest(String text) {
        return owner(text)
                .value("rest")
                .map(value -> ((Tree.Scalar) value).text())
                .orElse("none");
    }

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        for (String line : text.split("\r?\n", -1)) {
            if (line.contains("#")) {
                comments.add(line.substring(line.indexOf('#')));
            }
        }
        Collections.sort(comments);
        return comments;
    }
}
