package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {
    private static Reading<Tree> read(String text) {
        return JsonReader.read(SourceText.of("a.json", text), KnownKeys.ALL, Limits.FILE_BYTES);
    }

    @Test
    @DisplayName("Every part has its place, in code points")
    void places() {
        Tree.Mapping root =
                (Tree.Mapping) read("{\"😀\": [1, \"b\\u0063\",\n true, null]}").orThrow();
        Tree.Sequence list = (Tree.Sequence) root.value("😀").orElseThrow();
        assertThat(list.location()).hasToString("a.json:1:7");
        Tree.Scalar number = (Tree.Scalar) list.items().get(0);
        assertThat(number.text()).isEqualTo("1");
        assertThat(number.plain()).isTrue();
        assertThat(number.location()).hasToString("a.json:1:8");
        Tree.Scalar text = (Tree.Scalar) list.items().get(1);
        assertThat(text.text()).isEqualTo("bc");
        assertThat(text.plain()).isFalse();
        assertThat(text.location()).hasToString("a.json:1:11");
        assertThat(text.width()).isEqualTo(9);
        assertThat(list.items().get(2).location()).hasToString("a.json:2:2");
        assertThat(((Tree.Scalar) list.items().get(3)).isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    @DisplayName("Each refusal has its place and a message of its own")
    void refuses(String text, String expected) {
        Reading<Tree> reading = read(text);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).location() + " "
                        + reading.problems().get(0).message())
                .isEqualTo(expected);
    }

    static Stream<Arguments> refusals() {
        String nested = "a.json:1:21 nested more than 20 levels deep; deeper values are not read";
        return Stream.of(
                Arguments.of("", "a.json:1:1 the file contains no value"),
                Arguments.of("{\"a\": 1,\n\"a\": 2}", "a.json:2:1 key 'a' is already set at line 1"),
                Arguments.of("[".repeat(21), nested),
                Arguments.of("[".repeat(100_000), nested),
                Arguments.of(
                        "{\"a\":".repeat(30),
                        "a.json:1:101 nested more than 20 levels deep; deeper values are not read"),
                Arguments.of("{} {}", "a.json:1:4 this is after the end of the value"),
                Arguments.of("1 2", "a.json:1:3 this is after the end of the value"),
                Arguments.of("{\"a\": }", "a.json:1:7 not readable as JSON here"),
                Arguments.of("{'a': 1}", "a.json:1:2 not readable as JSON here"),
                Arguments.of("{\"a\": NaN}", "a.json:1:10 not readable as JSON here"),
                Arguments.of("// x\n1", "a.json:1:1 not readable as JSON here"),
                Arguments.of(
                        "\"" + "x".repeat(Limits.FILE_BYTES) + "\"",
                        "a.json the file is larger than 256 KiB; larger files are not read"));
    }

    @Test
    @DisplayName("What is broken is reported without a word of the text")
    void noWordOfTheText() {
        for (String text : new String[] {
            "{\"a\": hunter2}", "{\"a\": \"hunter2", "{\"a\": \"hunter2\u0001\"}", "hunter2", "[1 hunter2]"
        }) {
            Reading<Tree> reading = JsonReader.read(SourceText.of("a.json", text));
            assertThat(reading.problems().toString()).as(text).doesNotContain("hunter2");
        }
    }

    @Test
    @DisplayName("Numbers of any length stay text")
    void numbers() {
        String digits = "9".repeat(900);
        assertThat(((Tree.Scalar) read(digits).orThrow()).text()).isEqualTo(digits);
        assertThat(read("1" + "0".repeat(200_000)).problems()).hasSize(1);
        assertThat(((Tree.Scalar) read("1e999999999").orThrow()).text()).isEqualTo("1e999999999");
    }
}
