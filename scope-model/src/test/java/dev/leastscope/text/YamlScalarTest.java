package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTest {
    @Test
    @DisplayName("Names of scopes and features stand without quotes")
    void plain() {
        assertThat(YamlScalar.quoted("https://www.googleapis.com/auth/gmail.readonly"))
                .isEqualTo("https://www.googleapis.com/auth/gmail.readonly");
        assertThat(YamlScalar.quoted("Mail.ReadWrite")).isEqualTo("Mail.ReadWrite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "null", "NaN", "1e3", "2026-11-21", "~", "", "-x", "a: b", "a#b", "a:b", "x y"})
    @DisplayName("What a reader of YAML could take for something else is quoted")
    void quoted(String value) {
        assertThat(YamlScalar.quoted(value)).isEqualTo('"' + value + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "", "a\"b\\c", "größe 😀", "a\u202Eb\u200B\uDB40\uDC41", "tab\tend\n", "no:", "x/"})
    @DisplayName("What is written reads as the same string")
    void readsBack(String value) {
        String text = "key: " + YamlScalar.quoted(value) + "\n";
        Tree.Mapping root =
                (Tree.Mapping) YamlReader.read(SourceText.of("a.yaml", text), KnownKeys.ALL, Limits.FILE_BYTES)
                        .orThrow();
        assertThat(((Tree.Scalar) root.value("key").orElseThrow()).text()).isEqualTo(value);
    }
}
