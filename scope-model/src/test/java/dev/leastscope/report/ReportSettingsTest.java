package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.text.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSettingsTest {
    private static final Location PLACE = new Location("src/main/a b.java", 12, 3);

    @Test
    void withoutABaseNothingIsALink() {
        assertThat(ReportSettings.NONE.rulePage("scope.excess")).isEmpty();
        assertThat(ReportSettings.NONE.sourceLink(PLACE)).isEmpty();
        for (Report report : List.of(SampleReports.failing(), SampleReports.unreadable())) {
            WrittenFormats.of(report)
                    .forEach((path, text) -> assertThat(text).as(path).doesNotContain("leastscope.dev"));
        }
    }

    @Test
    void aBaseIsCompletedByFileAndLine() {
        assertThat(ReportSettings.NONE
                        .sourceUrl("https://github.com/acme/app/blob/4f1e")
                        .sourceLink(PLACE))
                .isEqualTo("https://github.com/acme/app/blob/4f1e/src/main/a%20b.java#L12");
        assertThat(ReportSettings.NONE
                        .sourceUrl("https://bitbucket.org/acme/app/src/4f1e/{file}#lines-{line}")
                        .sourceLink(PLACE))
                .isEqualTo("https://bitbucket.org/acme/app/src/4f1e/src/main/a%20b.java#lines-12");
        assertThat(ReportSettings.NONE.rulePages("https://docs.example/rules/").rulePage("scope.excess"))
                .isEqualTo("https://docs.example/rules/scope.excess");
    }

    @Test
    void findingsLinkToTheirLines() {
        Report report = SampleReports.failing().with(ReportSettings.NONE.sourceUrl("https://git.example/app/"));
        assertThat(WrittenFormats.of(report).get("index.html"))
                .contains("href=\"https://git.example/app/nylas-scopes.yaml#L12\"")
                .contains("\"placeLink\":\"https://git.example/app/nylas-scopes.yaml#L12\"");
        assertThat(WrittenFormats.of(report).get("report.md"))
                .contains("[`nylas-scopes.yaml:12:7`](https://git.example/app/nylas-scopes.yaml#L12)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "docs/rules", "https://a b", "https://a\"onclick=", "ftp://host/"})
    void whatIsNoWebAddressIsRefused(String address) {
        assertThatThrownBy(() -> ReportSettings.NONE.sourceUrl(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scope.sourceUrl")
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> ReportSettings.NONE.rulePages(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scope.rulePages");
    }
}
