package dev.leastscope.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.report.DemoReports;
import dev.leastscope.report.Report;
import dev.leastscope.report.SampleReports;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    private static final Pattern FINDING_NODE = Pattern.compile("data-part=\"finding\"");
    private static final Pattern TAG_OF_SCRIPT = Pattern.compile("<script[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src|action|data|poster)=\"([^\"]*)\"");

    static Stream<Report> reports() {
        return Stream.concat(SampleReports.all(), Stream.of(DemoReports.demo()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void opensNothingButLinks(Report report) {
        String page = page(report);
        assertThat(ADDRESS.matcher(page).results().map(match -> match.group(1)))
                .allMatch(address ->
                        address.startsWith("#") || address.startsWith("https://") || address.equals("data:,"));
        assertThat(page).doesNotContain("src=", "url(", "@import", "http://", " style=", " onclick=", " onload=");
        assertThat(page).contains("default-src &#39;none&#39;");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void onlyItsOwnScriptsStandInIt(Report report) {
        assertThat(TAG_OF_SCRIPT.matcher(page(report)).results().map(MatchResult::group))
                .containsExactly("<script type=\"application/json\" id=\"finding-data\">", "<script>");
    }

    @Test
    void strangersWriteNoMarkup() {
        assertThat(page(SampleReports.hostile()))
                .doesNotContain("<script>alert", "</style> {", "javascript:alert(1)\"", "\u001b", "\u202E", "\u0000")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void thousandsOfFindingsStayOutOfTheFirstPaint() {
        String page = page(SampleReports.large(5000));
        // One more for the template, which is not painted.
        assertThat(FINDING_NODE.matcher(page).results().count()).isLessThanOrEqualTo(201);
        assertThat(page.getBytes(UTF_8)).hasSizeLessThan(6_000_000);
    }

    @Test
    void showsTheVerdictFirstThenWhatIsNeededThenTheFindings() {
        String page = page(DemoReports.demo());
        List<Integer> places = Stream.of(
                        "<h1>Failed</h1>",
                        "Requested, and needed",
                        "From features to scopes",
                        "Will break",
                        "Why each scope is needed",
                        "What each feature costs",
                        "Places that could not be read",
                        "About this report")
                .map(page::indexOf)
                .toList();
        assertThat(places).isSorted().doesNotContain(-1);
        assertThat(page)
                .contains("no restricted scope, no yearly security assessment")
                .contains("src/main/java/com/acme/crm/Outbox.java:31");
    }

    @Test
    void aListThatLacksWhatNobodyAddsIsNotCalledComplete() {
        assertThat(page(DemoReports.demo()))
                .contains("requests 6 scopes, needs 3: 3 more than needed, 1 wrong")
                .contains("requests 4 scopes, needs 6: 1 missing, 1 identity scope missing, 1 more than needed")
                .contains(
                        "<span class=\"mark\">identity scope missing</span> <span class=\"detail\">every list must hold it</span>");
    }

    /** Yahoo's options name {@code email}, which signs users in, beside the scopes that the least set holds. */
    @Test
    void eachRequestThatNeedsScopesHasAPicture() {
        assertThat(page(DemoReports.demo()))
                .contains(
                        "Features, operations and scopes of Google, connector",
                        "Features, operations and scopes of Microsoft, connector",
                        "Features, operations and scopes of Yahoo, auth request import")
                .doesNotContain("Features, operations and scopes of IMAP");
    }

    @Test
    void featuresThatShareTheirScopesAreNamed() {
        assertThat(page(DemoReports.demo()))
                .contains("saves nothing, because others need the same scopes: <code>calendars.read</code>, ");
    }

    @Test
    void whereNothingIsAskedEachPartSaysSo() {
        assertThat(page(SampleReports.empty()))
                .contains(
                        "No feature leads to a scope here.",
                        "No scope is needed here.",
                        "No feature needs a scope here.")
                .doesNotContain("Scripts are off");
    }

    private static String page(Report report) {
        return new String(new HtmlReport().content(report, HtmlReport.FILE), UTF_8);
    }
}
