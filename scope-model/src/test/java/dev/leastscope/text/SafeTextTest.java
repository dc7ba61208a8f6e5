package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    @DisplayName("What does not show is written out, and everything else stays")
    void visible() {
        assertThat(SafeText.visible("a\nb\tc\u001B[31m\u202E")).isEqualTo("a\\nb c\\u001b[31m\\u202e");
        assertThat(SafeText.visible("Mail.Read\uDB40\uDC41\uDB40\uDC7F")).isEqualTo("Mail.Read\\U000e0041\\U000e007f");
        assertThat(SafeText.visible("größe 😀 \u26A0\uFE0F")).isEqualTo("größe 😀 \u26A0\uFE0F");
        assertThat(SafeText.visible("x\uD83D")).isEqualTo("x\uFFFD");
        assertThat(SafeText.visible("x\uDE00y")).isEqualTo("x\uFFFDy");
    }

    @Test
    @DisplayName("No hidden character comes through, in plain text or in JSON")
    void nothingHidden() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Characters.isHidden(c)) {
                text.appendCodePoint(c).append(' ');
            }
        }
        assertVisible(SafeText.visible(text.toString()));
        assertVisible(SafeText.logged(text.toString()));
        assertVisible(Quotation.of(text.toString()));
        String json =
                new JsonOutput().object().text("x", text.toString()).endObject().toText();
        assertVisible(json.replace("\n", ""));
        Reading<Tree> read = JsonReader.read(SourceText.of("a.json", json), KnownKeys.ALL, 1 << 20);
        Tree.Mapping root = (Tree.Mapping) read.orThrow();
        assertThat(((Tree.Scalar) root.value("x").orElseThrow()).text()).isEqualTo(text.toString());
    }

    private static void assertVisible(String text) {
        text.codePoints()
                .forEach(c -> assertThat(Characters.isHidden(c)).as("U+%04X", c).isFalse());
    }

    @Test
    @DisplayName("Pairs of signs that build servers obey are parted")
    void logged() {
        assertThat(SafeText.logged("::error::x ##[command]y :::")).isEqualTo(": :error: :x # #[command]y : : :");
    }
}
