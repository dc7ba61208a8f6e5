package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordSeriesTest {
    @Test
    @DisplayName("Names are joined as in a sentence, and long series are cut")
    void series() {
        assertThat(WordSeries.and(List.of())).isEmpty();
        assertThat(WordSeries.and(List.of("a"))).isEqualTo("a");
        assertThat(WordSeries.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(WordSeries.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(WordSeries.and(List.of("a", "b", "c"), 2)).isEqualTo("a, b and c");
        assertThat(WordSeries.or(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
        assertThat(WordSeries.list(List.of("a", "b", "c"), 3)).isEqualTo("a, b, c");
        assertThat(WordSeries.list(List.of("a", "b", "c", "d"), 3)).isEqualTo("a, b and 2 more");
    }
}
