package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final KnownKeys KEYS = Set.of("name", "list", "map")::contains;

    private static String draw(String text, int line, int column, int width) {
        SourceText source = SourceText.of("a.yaml", text);
        Tree tree = YamlReader.read(source).value().orElse(null);
        return Snippet.of(source, new Location("a.yaml", line, column), width, Disclosure.of("a.yaml", tree, KEYS));
    }

    @Test
    @DisplayName("The line, and a caret under the place")
    void caret() {
        assertThat(draw("map:\n  name: mail\n", 2, 9, 4)).isEqualTo("  2 |   name: mail\n" + "    |         ^~~~");
    }

    @Test
    @DisplayName("Keys and the values of known keys show, the rest is stars")
    void masks() {
        assertThat(draw("{name: x, wibble: y, list: [a, b], map: {wibble: c, name: d}, wobble: {name: e}}", 1, 2, 4))
                .startsWith(
                        "  1 | {name: x, wibble: ***, list: [a, b], map: {wibble: ***, name: d}, wobble: {name: ***}}");
        assertThat(draw("name: x # why\n", 1, 1, 4)).startsWith("  1 | name: x ***\n");
    }

    @Test
    @DisplayName("The caret stays under its place when stars stand before it")
    void caretBehindStars() {
        assertThat(draw("{wibble: a long value, name: x}", 1, 24, 4))
                .isEqualTo("  1 | {wibble: ***, name: x}\n" + "    |               ^~~~");
        assertThat(draw("{wibble: a long value, name: x}", 1, 10, 12))
                .isEqualTo("  1 | {wibble: ***, name: x}\n" + "    |          ^~~");
    }

    @Test
    @DisplayName("What could break the terminal's line does not reach it; a wide character is one column")
    void characters() {
        assertThat(draw("name: 'a\tb\u00ADc 😀'\n", 1, 7, 3)).startsWith("  1 | name: 'a b\uFFFDc 😀'\n");
    }

    @Test
    @DisplayName("A long line is cut around the place")
    void longLine() {
        String text = "list: [" + "a, ".repeat(100) + "here" + ", b".repeat(100) + "]\n";
        List<String> lines = draw(text, 1, 308, 4).lines().toList();
        assertThat(lines.get(0)).startsWith("  1 | …").endsWith("…");
        assertThat(lines.get(0).length()).isLessThan(120);
        int at = lines.get(1).indexOf('^');
        assertThat(lines.get(0).substring(at, at + 4)).isEqualTo("here");
        assertThat(lines.get(1).substring(at)).isEqualTo("^~~~");
    }

    @Test
    @DisplayName("Without a line there is no snippet, without a column no caret; nor is a line of stars shown")
    void partialPlaces() {
        assertThat(draw("name: x\n", 0, 0, 1)).isEmpty();
        assertThat(draw("name: x\n", 9, 1, 1)).isEmpty();
        assertThat(draw("name: x\n", 1, 0, 1)).isEqualTo("  1 | name: x");
        assertThat(draw("# note\nname: x\n", 1, 1, 1)).isEmpty();
    }

    @Test
    @DisplayName("A place behind the line's end has its caret there")
    void behindTheEnd() {
        assertThat(draw("name: x\n", 1, 40, 5)).isEqualTo("  1 | name: x\n" + "    |        ^");
    }
}
