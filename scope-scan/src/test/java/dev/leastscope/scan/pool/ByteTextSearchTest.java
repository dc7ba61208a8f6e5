package dev.leastscope.scan.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search finds exactly what {@code String.contains} finds. */
class ByteTextSearchTest {
    @Test
    void agreesWithThePlainSearch() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<String> texts = List.of(text(random, 1 + random.nextInt(6)), text(random, 1 + random.nextInt(12)));
            String hay = text(random, random.nextInt(30));
            byte[] bytes = hay.getBytes(StandardCharsets.US_ASCII);
            assertThat(ByteTextSearch.of(texts).anyIn(bytes, 0, bytes.length))
                    .as("%s in %s", texts, hay)
                    .isEqualTo(texts.stream().anyMatch(hay::contains));
        }
    }

    @Test
    void aSearchThatIsFedPieceByPieceMissesNothing() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            String needle = text(random, 1 + random.nextInt(12));
            String hay = text(random, random.nextInt(60));
            byte[] bytes = hay.getBytes(StandardCharsets.US_ASCII);
            ByteTextSearch search = ByteTextSearch.of(List.of(needle));
            int at = 0;
            for (int to = 0; at >= 0 && to < bytes.length; ) {
                to = Math.min(bytes.length, to + 1 + random.nextInt(20));
                at = search.search(bytes, at, to);
            }
            // Only what begins a long text is searched for while bytes come in.
            String begin = needle.substring(0, Math.min(needle.length(), 10));
            assertThat(at < 0).as("%s in %s", needle, hay).isEqualTo(hay.contains(begin));
        }
    }

    @Test
    void textsBeyondAsciiAreFoundAsClassFilesHoldThem() {
        byte[] bytes = "app/Größe".getBytes(StandardCharsets.UTF_8);
        assertThat(ByteTextSearch.of(List.of("app/Größe")).anyIn(bytes, 0, bytes.length))
                .isTrue();
        assertThat(ByteTextSearch.of(List.of("app/Grüße")).anyIn(bytes, 0, bytes.length))
                .isFalse();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }
}
