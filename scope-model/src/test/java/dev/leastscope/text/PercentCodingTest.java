package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PercentCodingTest {
    @Test
    @DisplayName("Codes are read as UTF-8; what is broken stays")
    void decoded() {
        assertThat(PercentCoding.decoded("Mail%20Read%2fWrite")).isEqualTo("Mail Read/Write");
        assertThat(PercentCoding.decoded("gr%C3%B6%C3%9Fe%F0%9F%98%80")).isEqualTo("größe😀");
        assertThat(PercentCoding.decoded("100%")).isEqualTo("100%");
        assertThat(PercentCoding.decoded("%2")).isEqualTo("%2");
        assertThat(PercentCoding.decoded("%zz%41+")).isEqualTo("%zzA+");
        assertThat(PercentCoding.decoded("%C3")).isEqualTo("\uFFFD");
    }

    @Test
    @DisplayName("A path never becomes absolute; a value holds no slash")
    void encoded() {
        assertThat(PercentCoding.encodedPath("src/main/A b.java")).isEqualTo("src/main/A%20b.java");
        assertThat(PercentCoding.encodedPath("//host/x")).isEqualTo("%2F/host/x");
        assertThat(PercentCoding.encodedValue("https://x/ä")).isEqualTo("https%3A%2F%2Fx%2F%C3%A4");
    }
}
