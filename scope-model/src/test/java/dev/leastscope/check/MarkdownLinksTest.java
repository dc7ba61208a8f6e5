package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "see [a page](https://a.example/b). | see a page (https://a.example/b).",
                "([a page](https://a.example), [b](https://b.example)) | (a page (https://a.example), b (https://b.example))",
                "[[1]](https://a.example) | [1] (https://a.example)",
                "[one [of] two](x.md) | one [of] two (x.md)",
                "[`a[0]`](x.md) | `a[0]` (x.md)",
                "[`]`](x.md) and `[c](d)` | `]` (x.md) and `[c](d)`",
                "[a](https://a.example/b_(c)) d | a (https://a.example/b_(c)) d",
                "features: [a, b] (both) | features: [a, b] (both)",
                "[a] [b](x.md) | [a] b (x.md)",
                "an open [ and a [b](x.md) | an open [ and a b (x.md)",
                "one ` and [b](x.md) | one ` and b (x.md)"
            })
    void aLinkBecomesItsTextAndItsAddress(String markdown, String text) {
        assertThat(MarkdownLinks.asText(markdown)).isEqualTo(text);
    }

    @Test
    void aLinkMayRunOverLinesAndNotOverParagraphs() {
        assertThat(MarkdownLinks.asText("so ([a\nreport](https://a.example), [what one project did about\nit](b.md))."))
                .isEqualTo("so (a\nreport (https://a.example), what one project did about\nit (b.md)).");
        assertThat(MarkdownLinks.asText("an open [bracket\n\nanother](paragraph)"))
                .isEqualTo("an open [bracket\n\nanother](paragraph)");
    }

    @Test
    void anExampleStaysAsItIs() {
        String example = "```yaml a.yaml\nkey: [a](b)\n```\n";
        assertThat(MarkdownLinks.asText(example + "[c](d.md)")).isEqualTo(example + "c (d.md)");
        assertThat(MarkdownLinks.withoutRelative(example)).isEqualTo(example);
    }

    @Test
    void onlyRelativeLinksGoFromAPage() {
        assertThat(MarkdownLinks.withoutRelative("[a\nb](../c.md) and [d](https://d.example), [`e`](e.md)"))
                .isEqualTo("a\nb and [d](https://d.example), `e`");
    }
}
