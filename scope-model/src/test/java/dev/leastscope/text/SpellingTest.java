package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> NAMES =
            List.of("google", "microsoft", "callback-uris", "messages.read", "us", "eu", "warning", "api-uri");

    @ParameterizedTest
    @CsvSource({
        "gogle, google",
        "googel, google",
        "Google, google",
        "microsfot, microsoft",
        "callbackUris, callback-uris",
        "callback_uri, callback-uris",
        "CALLBACK URIS, callback-uris",
        "mesages.read, messages.read",
        "api_uri, api-uri",
        "US, us",
        "warn, warning",
    })
    @DisplayName("A small slip finds the name that was meant")
    void near(String wrong, String right) {
        assertThat(Spelling.nearest(wrong, NAMES)).contains(right);
        assertThat(Spelling.hint(wrong, NAMES)).isEqualTo("did you mean '" + right + "'?");
    }

    @ParameterizedTest
    @CsvSource({"''", "uk", "xx", "yahoo", "messages.send.later", "wa"})
    @DisplayName("What is far from every name finds none")
    void far(String wrong) {
        assertThat(Spelling.nearest(wrong, NAMES)).isEmpty();
        assertThat(Spelling.hint(wrong, NAMES)).isEmpty();
    }

    @Test
    @DisplayName("Of several names as near the first is taken, whatever else there is")
    void first() {
        assertThat(Spelling.nearest("aaab", List.of("aaac", "aaad"))).contains("aaac");
        assertThat(Spelling.nearest("aaab", List.of("aaac", "aaab"))).contains("aaab");
        assertThat(Spelling.nearest("war", List.of("warning", "warmer"))).isEmpty();
    }

    @Test
    @DisplayName("A name of a megabyte costs nothing")
    void longName() {
        assertThat(Spelling.nearest("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
