package dev.leastscope.report.paste;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.report.DemoReports;
import dev.leastscope.report.Golden;
import dev.leastscope.report.Report;
import dev.leastscope.report.SampleReports;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasteReportTest {
    private static final Pattern ID = Pattern.compile("\"id\": \"[0-9a-f-]{36}\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google/justifications.txt",
                "google/scopes.txt",
                "google/tiers.md",
                "microsoft/az.sh",
                "microsoft/permissions.md",
                "microsoft/required-resource-access.json",
                "nylas/auth-requests.txt",
                "nylas/connector-google.json",
                "nylas/connector-microsoft.json",
                "nylas/re-authentication.txt"
            })
    void demo(String path) {
        Golden.check("demo/" + path, text(DemoReports.demo(), path));
    }

    @Test
    void theManifestPartsHoldTheSamePermissions() {
        Report demo = DemoReports.demo();
        String bare = text(demo, "microsoft/required-resource-access.json");
        assertThat(ids(bare)).contains("7427e0e9-2fba-42fe-b0c0-848c9e6a8182").hasSize(8);
        assertThat(ids(text(demo, "microsoft/manifest-azure-ad-graph.json"))).isEqualTo(ids(bare));
        assertThat(ids(text(demo, "microsoft/manifest-microsoft-graph.json"))).isEqualTo(ids(bare));
    }

    @Test
    void v2AsksForNylasScopesAndEnablesTheProvidersBehindThem() {
        Report v2 = SampleReports.v2();
        assertThat(text(v2, "nylas/auth-requests.txt")).contains("scopes=email.modify%2Cemail.send\n");
        assertThat(text(v2, "google/scopes.txt")).contains("https://www.googleapis.com/auth/gmail.modify\n");
        assertThat(new PasteReport().paths(v2)).noneMatch(path -> path.contains("connector-"));
    }

    @Test
    void strangersAddNoLine() {
        Report hostile = SampleReports.hostile();
        for (String path : new PasteReport().paths(hostile)) {
            assertThat(text(hostile, path)).as(path).doesNotContain("\u001b", "\u202E", "\r", "\n# h1", "\n::error");
        }
    }

    @Test
    void nothingToAskForMakesNoFile() {
        assertThat(new PasteReport().paths(SampleReports.empty())).isEmpty();
    }

    private static List<String> ids(String json) {
        return ID.matcher(json)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(7, found.length() - 1))
                .toList();
    }

    private static String text(Report report, String path) {
        return new String(new PasteReport().content(report, path), UTF_8);
    }
}
