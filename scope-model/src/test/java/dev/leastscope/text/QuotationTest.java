package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    @DisplayName("A name cannot break the line, turn it around or colour the terminal")
    void escapes() {
        assertThat(Quotation.of("a\nb\r\u001B[31m\u202E\u2028\u0085\u0000"))
                .isEqualTo("'a\\nb\\u000d\\u001b[31m\\u202e\\u2028\\u0085\\u0000'");
        assertThat(Quotation.of("größe 😀")).isEqualTo("'größe 😀'");
        assertThat(Quotation.of("\uD83D")).isEqualTo("'\uFFFD'");
    }

    @Test
    @DisplayName("A long name is cut, one that looks secret is masked")
    void cutsAndMasks() {
        assertThat(Quotation.of("x ".repeat(1_000)))
                .hasSize(Limits.QUOTED_LENGTH + 3)
                .endsWith("…'");
        assertThat(Quotation.of("nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6")).isEqualTo("'***'");
    }
}
