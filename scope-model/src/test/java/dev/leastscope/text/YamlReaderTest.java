package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {
    private static Reading<Tree> read(String text) {
        return YamlReader.read(SourceText.of("a.yaml", text), KnownKeys.ALL, Limits.FILE_BYTES);
    }

    private static String refused(String text) {
        Reading<Tree> reading = read(text);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        Problem problem = reading.problems().get(0);
        return problem.location() + " " + problem.message();
    }

    @Test
    @DisplayName("Every part has its place, in code points")
    void places() {
        Tree.Mapping root = (Tree.Mapping) read("\uFEFF# note\n😀: [a, 'b c',\n  d]\nmap:\n  k: |\n    x\n    y\n")
                .orThrow();
        assertThat(root.location()).hasToString("a.yaml:2:1");
        Tree.Sequence list = (Tree.Sequence) root.value("😀").orElseThrow();
        assertThat(list.location()).hasToString("a.yaml:2:4");
        Tree.Scalar quoted = (Tree.Scalar) list.items().get(1);
        assertThat(quoted.location()).hasToString("a.yaml:2:8");
        assertThat(quoted.text()).isEqualTo("b c");
        assertThat(quoted.width()).isEqualTo(5);
        assertThat(quoted.plain()).isFalse();
        Tree.Mapping map = (Tree.Mapping) root.value("map").orElseThrow();
        Tree.Entry entry = map.entries().get("k");
        assertThat(entry.key().location()).hasToString("a.yaml:5:3");
        assertThat(((Tree.Scalar) entry.value()).text()).isEqualTo("x\ny\n");
        assertThat(((Tree.Scalar) entry.value()).width()).isZero();
    }

    @Test
    @DisplayName("Scalars stay text: nothing of YAML 1.1 happens to them")
    void scalarsStayText() {
        Tree.Mapping root =
                (Tree.Mapping) read("on: yes\nw: 010\nd: 2024-01-01\nv: 1.10\nt: 12:30:45\nn:\nm: ~\nq: ''\n")
                        .orThrow();
        assertThat(root.entries().keySet()).containsExactly("on", "w", "d", "v", "t", "n", "m", "q");
        assertThat(((Tree.Scalar) root.value("w").orElseThrow()).text()).isEqualTo("010");
        assertThat(((Tree.Scalar) root.value("v").orElseThrow()).text()).isEqualTo("1.10");
        assertThat(((Tree.Scalar) root.value("n").orElseThrow()).isNull()).isTrue();
        assertThat(((Tree.Scalar) root.value("m").orElseThrow()).isNull()).isTrue();
        assertThat(((Tree.Scalar) root.value("q").orElseThrow()).isNull()).isFalse();
    }

    @Test
    @DisplayName(
            "Every character that does not show is refused, in a value and in a comment; tags, formats and controls are some")
    void hiddenCharacters() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!Characters.isHidden(c) || c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            String character = Character.toString(c);
            String name = String.format("U+%04X", c);
            assertThat(refused("a: x" + character + "y\n")).contains(name).contains("a.yaml:1:5");
            assertThat(refused("a: b # x" + character + "\n")).contains(name).contains("a.yaml:1:9");
        }
        assertThat(read("a: \u26A0\uFE0F größe 😀 # 😀\n").value()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    @DisplayName("Each refusal has its place and a message of its own")
    void refuses(String what, String text, String expected) {
        assertThat(refused(text)).as(what).isEqualTo(expected);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("duplicate key", "a: 1\nb: 2\na: 3\n", "a.yaml:3:1 key 'a' is already set at line 1"),
                Arguments.of("anchor", "a: &x 1\n", "a.yaml:1:4 anchors ('&name') are not supported"),
                Arguments.of("alias", "a: 1\nb: *x\n", "a.yaml:2:4 aliases ('*name') are not supported"),
                Arguments.of("tag", "a: !foo 1\n", "a.yaml:1:4 tags ('!name') are not supported"),
                Arguments.of("global tag", "!!java.net.URL [x]\n", "a.yaml:1:1 tags ('!name') are not supported"),
                Arguments.of("tag !", "a: ! x\n", "a.yaml:1:4 tags ('!name') are not supported"),
                Arguments.of("merge key", "a:\n  <<: {b: c}\n", "a.yaml:2:3 merge keys ('<<') are not supported"),
                Arguments.of(
                        "directive",
                        "# x\n%YAML 1.2\n---\na: 1\n",
                        "a.yaml:2:1 directives ('%YAML', '%TAG') are not supported"),
                Arguments.of(
                        "unknown directive",
                        "%FOO bar\n---\na: 1\n",
                        "a.yaml:1:1 directives ('%YAML', '%TAG') are not supported"),
                Arguments.of(
                        "second document",
                        "a: 1\n---\nb: 2\n",
                        "a.yaml:2:1 a second document begins here, but only one can be read"),
                Arguments.of(
                        "nesting",
                        "[".repeat(21),
                        "a.yaml:1:21 nested more than 20 levels deep; deeper values are not read"),
                Arguments.of(
                        "deep flow",
                        "[".repeat(100_000),
                        "a.yaml:1:21 nested more than 20 levels deep; deeper values are not read"),
                Arguments.of(
                        "deep maps",
                        "{a: ".repeat(50_000),
                        "a.yaml:1:81 nested more than 20 levels deep; deeper values are not read"),
                Arguments.of(
                        "deep blocks",
                        "- ".repeat(100_000),
                        "a.yaml:1:41 nested more than 20 levels deep; deeper values are not read"),
                Arguments.of(
                        "size",
                        "# " + "x".repeat(Limits.FILE_BYTES),
                        "a.yaml the file is larger than 256 KiB; larger files are not read"),
                Arguments.of(
                        "size in bytes",
                        "# " + "é".repeat(Limits.FILE_BYTES / 2),
                        "a.yaml the file is larger than 256 KiB; larger files are not read"),
                Arguments.of(
                        "U+0085",
                        "a: 1 # x\u0085b: 2\n",
                        "a.yaml:1:9 U+0085 is not allowed: some programs read it as a line break, so the text after it could be hidden"),
                Arguments.of(
                        "U+2028",
                        "a: 1 # x\u2028b: 2\n",
                        "a.yaml:1:9 U+2028 is not allowed: some programs read it as a line break, so the text after it could be hidden"),
                Arguments.of(
                        "U+2029",
                        "a: 1 # x\u2029b: 2\n",
                        "a.yaml:1:9 U+2029 is not allowed: some programs read it as a line break, so the text after it could be hidden"),
                Arguments.of(
                        "bidi",
                        "a: \u202Eb\n",
                        "a.yaml:1:4 U+202E is not allowed: it changes the reading direction, so the text looks different from what it is"),
                Arguments.of(
                        "bidi mark",
                        "a: \u200Fb\n",
                        "a.yaml:1:4 U+200F is not allowed: it changes the reading direction, so the text looks different from what it is"),
                Arguments.of(
                        "bidi isolate",
                        "a: \u2067b\n",
                        "a.yaml:1:4 U+2067 is not allowed: it changes the reading direction, so the text looks different from what it is"),
                Arguments.of(
                        "Arabic letter mark",
                        "a: \u061Cb\n",
                        "a.yaml:1:4 U+061C is not allowed: it changes the reading direction, so the text looks different from what it is"),
                Arguments.of(
                        "zero width space",
                        "a: x\u200By\n",
                        "a.yaml:1:5 U+200B is not allowed: it is invisible, so the text looks different from what it is"),
                Arguments.of(
                        "tag in a comment",
                        "# x\uDB40\uDC41\na: b\n",
                        "a.yaml:1:4 U+E0041 is not allowed: it is invisible, so the text looks different from what it is"),
                Arguments.of("bell", "a: \u0007b\n", "a.yaml:1:4 U+0007 is not allowed: it is a control character"),
                Arguments.of("NUL", "a: b\0\n", "a.yaml:1:5 U+0000 is not allowed: it is a control character"),
                Arguments.of("delete", "a: \u007Fb\n", "a.yaml:1:4 U+007F is not allowed: it is a control character"),
                Arguments.of(
                        "lone surrogate", "a: \uD83D\n", "a.yaml:1:4 U+D83D is not allowed: it is a control character"),
                Arguments.of(
                        "noncharacter", "a: \uFFFE\n", "a.yaml:1:4 U+FFFE is not allowed: it is a control character"),
                Arguments.of("inner BOM", "a: \uFEFFb\n", "a.yaml:1:4 U+FEFF (byte order mark) is inside the text"),
                Arguments.of("empty", "", "a.yaml:1:1 the file contains no value"),
                Arguments.of("only comments", "# x\n", "a.yaml:1:1 the file contains no value"),
                Arguments.of("key that is a list", "[a]: b\n", "a.yaml:1:1 a key must be a single value"),
                Arguments.of("no key", "{? : b}\n", "a.yaml:1:3 a key is missing before the ':'"),
                Arguments.of("null key", "~: b\n", "a.yaml:1:1 a key is missing before the ':'"),
                Arguments.of(
                        "unclosed quote",
                        "a: 1\nb: \"x\nc: 2\n",
                        "a.yaml:2:4 the quote that opens here is never closed"),
                Arguments.of(
                        "unclosed single quote", "a: 'x\n", "a.yaml:1:4 the quote that opens here is never closed"),
                Arguments.of("escape", "a: \"\\q\"\n", "a.yaml:1:6 unknown escape in a double-quoted text"),
                Arguments.of("hex escape", "a: \"\\xzz\"\n", "a.yaml:1:7 unknown escape in a double-quoted text"),
                Arguments.of("tab", "a:\n\tb: 1\n", "a.yaml:2:1 a tab is not allowed here"),
                Arguments.of("second colon", "a: b: c\n", "a.yaml:1:5 a ':' is not allowed here"),
                Arguments.of(
                        "unclosed list", "a: [b, c\nd: e\n", "a.yaml:1:4 the list that opens here is never closed"),
                Arguments.of("unclosed map", "a: {b: c\n", "a.yaml:1:4 the map that opens here is never closed"),
                Arguments.of("no colon", "a: 1\nb\nc: 2\n", "a.yaml:2:1 a ':' is missing after the key"),
                Arguments.of(
                        "indentation", "a:\n    b: 1\n  c: 2\n", "a.yaml:3:3 this does not fit the text before it"),
                Arguments.of("at sign", "a: @b\n", "a.yaml:1:4 a text cannot begin with this character"),
                Arguments.of("after the end", "a: 1\n...\nb: 2\n", "a.yaml:3:1 this is after the end of the document"),
                Arguments.of("odd tag", "a: !%20 x\n", "a.yaml:1:4 tags ('!name') are not supported"),
                Arguments.of("odd tag escape", "a: !%zz x\n", "a.yaml:1:6 not readable as YAML here"));
    }

    @Test
    @DisplayName("All duplicate keys are reported in one run")
    void allDuplicates() {
        assertThat(read("a: 1\na: 2\nb: {c: 1, c: 2}\n").problems())
                .extracting(Problem::message)
                .containsExactly("key 'a' is already set at line 1", "key 'c' is already set at line 3");
    }

    @Test
    @DisplayName("Windows and old Mac line ends count as lines")
    void lineEnds() {
        assertThat(refused("a: 1\r\nb: 2\rb: 3\n")).isEqualTo("a.yaml:3:1 key 'b' is already set at line 2");
    }

    @Test
    @DisplayName("A problem shows the line with a caret")
    void snippet() {
        assertThat(read("name: x\nname: y\n").problems().get(0)).hasToString("""
                        a.yaml:2:1: error: key 'name' is already set at line 1
                          2 | name: y
                            | ^~~~
                          fix: remove one of the two""");
    }
}
