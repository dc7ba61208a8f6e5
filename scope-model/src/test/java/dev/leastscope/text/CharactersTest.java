package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    @DisplayName("Every control, format and separator that the JDK knows is hidden")
    void categories() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                assertThat(Characters.isHidden(c)).as("U+%04X", c).isTrue();
            }
        }
    }

    @Test
    @DisplayName("Tags and fillers are hidden; letters, blanks and the picture selectors of emoji are not")
    void examples() {
        for (int c = 0xE0000; c <= 0xE007F; c++) {
            assertThat(Characters.isHidden(c)).as("U+%04X", c).isTrue();
        }
        for (int c : new int[] {0x34F, 0x115F, 0x3164, 0xFFA0, 0xFDD0, 0xFFFE, 0x10FFFF, 0xE0100}) {
            assertThat(Characters.isHidden(c)).as("U+%04X", c).isTrue();
        }
        "aZ09 -_.~ä漢\u00A0\u3000\u05D0\u0627😀\uFE0F\uE000"
                .codePoints()
                .forEach(c -> assertThat(Characters.isHidden(c)).as("U+%04X", c).isFalse());
    }

    @Test
    @DisplayName("A hidden character is written out with four or eight digits")
    void escapes() {
        assertThat(Characters.escape(0x1B)).isEqualTo("\\u001b");
        assertThat(Characters.escape(0xFEFF)).isEqualTo("\\ufeff");
        assertThat(Characters.escape(0xE0041)).isEqualTo("\\U000e0041");
    }
}
