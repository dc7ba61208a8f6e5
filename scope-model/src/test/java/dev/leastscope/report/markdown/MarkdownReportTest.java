package dev.leastscope.report.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.report.Golden;
import dev.leastscope.report.Report;
import dev.leastscope.report.SampleReports;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    @Test
    void passing() {
        Golden.check("passing.md", written(SampleReports.passing()));
    }

    @Test
    void failing() {
        Golden.check("failing.md", written(SampleReports.failing()));
    }

    @Test
    void v2() {
        Golden.check("v2.md", written(SampleReports.v2()));
    }

    @Test
    void strangersWriteNoMarkdown() {
        Golden.check("hostile.md", written(SampleReports.hostile()));
        assertThat(written(SampleReports.hostile()))
                .doesNotContain("<script", "\u001b", "::error", "##[", "@all", "\u202E", "](javascript");
    }

    @Test
    void staysShort() {
        assertThat(new MarkdownReport().content(SampleReports.large(5000), MarkdownReport.FILE))
                .hasSizeLessThan(16_384);
    }

    /** GitHub takes 65,536 characters in a comment. */
    @Test
    void fitsIntoACommentWhateverTheProjectIsCalled() {
        String longName = "a-name-of-thousands-of-characters-".repeat(600);
        Report report = SampleReports.wordy(longName, 40);
        assertThat(written(report))
                .hasSizeLessThan(65_536)
                .contains("and 39 more requests")
                .contains("and 39 more findings");
    }

    private static String written(Report report) {
        return new String(new MarkdownReport().content(report, MarkdownReport.FILE), UTF_8);
    }
}
