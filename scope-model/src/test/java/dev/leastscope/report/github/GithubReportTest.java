package dev.leastscope.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.report.DemoReports;
import dev.leastscope.report.Golden;
import dev.leastscope.report.Report;
import dev.leastscope.report.SampleReports;
import dev.leastscope.report.output.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubReportTest {
    @Test
    void failing() {
        Golden.check("failing-github.txt", printed(SampleReports.failing()));
    }

    @Test
    void aManifestThatCannotBeReadIsAnError() {
        assertThat(printed(SampleReports.unreadable()).lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.equals("::error file=nylas-scopes.yaml,line=2,col=1,title=Leastscope%3A input cannot "
                                + "be read::unknown key 'regoin'%0AFix: did you mean 'region'?"));
    }

    /** GitHub shows ten of a kind in one step, and drops the others without a word. */
    @Test
    void tenOfAKindThenOneLineWithTheRest() {
        List<String> lines = printed(SampleReports.large(500)).lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(lines.stream().filter(line -> line.startsWith("::warning "))).hasSize(10);
        assertThat(lines.stream().filter(line -> line.startsWith("::notice "))).hasSize(10);
        assertThat(lines.stream().filter(line -> !line.startsWith("::")))
                .containsExactly(
                        "Leastscope: and 156 more errors, see the report files",
                        "Leastscope: and 157 more warnings, see the report files",
                        "Leastscope: and 157 more notes, see the report files");
    }

    /** Each line is one command with one message: a name from outside ends neither the properties nor the line. */
    @Test
    void strangersGiveNoCommand() {
        String printed = printed(SampleReports.hostile());
        assertThat(printed).doesNotContain("\r", "\u001b", "\u202E", "\u2028");
        assertThat(printed.lines().toList()).hasSize(2).allSatisfy(line -> {
            assertThat(line).startsWith("::").doesNotContain("\n");
            String properties = line.substring(2, line.indexOf("::", 2));
            assertThat(properties.substring(properties.indexOf(' ')).split(",", -1))
                    .allMatch(property -> property.strip().matches("(file|line|col|endColumn|title)=[^:,]*"));
        });
    }

    @Test
    void acceptedFindingsAreLeftOut() {
        assertThat(printed(SampleReports.failing())).doesNotContain("Calendars.Read");
    }

    @Test
    void valuesAreMarkedToTheirEnd() {
        assertThat(printed(DemoReports.demo())).contains(",endColumn=");
    }

    @Test
    void noFileIsWritten(@TempDir Path folder) throws IOException {
        assertThat(Reports.write(SampleReports.failing(), List.of("github"), folder))
                .isEmpty();
        assertThat(Reports.printed(SampleReports.failing(), List.of("json", "html")))
                .isEmpty();
    }

    private static String printed(Report report) {
        return Reports.printed(report, List.of("github"));
    }
}
