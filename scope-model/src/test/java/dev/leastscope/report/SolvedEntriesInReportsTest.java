package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Baseline;
import dev.leastscope.integration.Integration;
import dev.leastscope.text.SourceText;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An entry of the baseline that accepts nothing any more is reported, as it stands in the file, so that it can be removed. */
class SolvedEntriesInReportsTest {
    private static final String SOLVED =
            "scope.excess 0123456789abcdef warning google connector - scope:https://www.googleapis.com/auth/gmail.labels";

    @Test
    void consoleAndReportsNameTheEntriesCanBeRemoved() {
        Report report = report("# leastscope-baseline 2\n" + SOLVED + "\n");
        assertThat(report.solved()).containsExactly(SOLVED);
        Map<String, String> texts = WrittenFormats.of(report);
        assertThat(texts.get("report.json")).contains("\"solved\": [ \"" + SOLVED + "\" ]");
        assertThat(texts.get("report.md"))
                .contains("1 entry of the baseline is solved and can be removed", "- `" + SOLVED + "`");
        assertThat(texts.get("index.html")).contains("Entries of the baseline that are solved", SOLVED);
        assertThat(ConsoleSummary.of(report))
                .anySatisfy(line -> assertThat(line.text())
                        .isEqualTo("1 entry of the baseline is solved and can be removed (scope:baseline does):"))
                .anySatisfy(line -> assertThat(line.text()).isEqualTo("  " + SOLVED));
    }

    @Test
    void theConsoleCountsWhatTheReportsList() {
        StringBuilder text = new StringBuilder("# leastscope-baseline 2\n");
        for (int i = 10; i < 40; i++) {
            text.append("scope.excess 01234567890abc").append(i).append(" warning google connector -\n");
        }
        Report report = report(text.toString());
        assertThat(report.solved()).hasSize(30);
        assertThat(ConsoleSummary.of(report))
                .anySatisfy(line -> assertThat(line.text()).isEqualTo("  and 20 more, see the report files"));
    }

    @Test
    void withoutABaselineNothingIsSaid() {
        WrittenFormats.of(report("# leastscope-baseline 2\n"))
                .forEach((file, text) -> assertThat(text).as(file).doesNotContain("of the baseline"));
    }

    private static Report report(String baseline) {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("messages.read")
                .connector(Provider.GOOGLE, google -> google.scopes("https://www.googleapis.com/auth/gmail.readonly"))
                .build();
        return Leastscope.check(
                integration,
                CheckOptions.asOf(LocalDate.of(2026, 11, 21))
                        .baseline(Baseline.read(SourceText.of("nylas-scopes.baseline", baseline))
                                .orThrow()));
    }
}
