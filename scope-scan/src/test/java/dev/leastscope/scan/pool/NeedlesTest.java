package dev.leastscope.scan.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search finds exactly what {@code String.contains} finds. */
class NeedlesTest {
    @Test
    void agreesWithThePlainSearch() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<String> texts = List.of(text(random, 2 + random.nextInt(4)), text(random, 2 + random.nextInt(6)));
            String hay = text(random, random.nextInt(30));
            byte[] bytes = hay.getBytes(StandardCharsets.US_ASCII);
            assertThat(Needles.of(texts).anyIn(bytes, 0, bytes.length))
                    .as("%s in %s", texts, hay)
                    .isEqualTo(texts.stream().anyMatch(hay::contains));
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }
}
