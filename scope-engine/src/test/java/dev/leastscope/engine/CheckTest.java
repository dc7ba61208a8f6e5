package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.request.SitePage;
import dev.leastscope.engine.run.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String LACKS_A_SCOPE = """
            nylas: v3
            features:
              - messages.read
              - messages.send
            connectors:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.readonly
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void manifest() throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), LACKS_A_SCOPE);
    }

    @Test
    void aFindingAtFailOnFailsAndTheReportsAreWritten() {
        Requests requests = Requests.in(folder).formats("json", "md");
        CheckResult result = Engine.check(requests.request());
        assertThat(result.status()).isInstanceOf(Status.Findings.class);
        assertThat(((Status.Findings) result.status()).message())
                .startsWith("1 finding fails the scope check, see above and ");
        assertThat(result.files()).containsExactly("report.json", "report.md");
        assertThat(requests.results().resolve("report.json")).content().contains("\"scope.missing\"");
        assertThat(result.report().orElseThrow().fails()).isTrue();
        assertThat(requests.log().lines()).anyMatch(line -> line.startsWith("error nylas-scopes.yaml:"));
    }

    @Test
    void failOnNeverPassesWhateverIsFound() {
        CheckResult result = Engine.check(Requests.in(folder).failOn("never").request());
        assertThat(result.status()).isEqualTo(new Status.Passed());
        assertThat(result.report().orElseThrow().findings()).isNotEmpty();
    }

    @Test
    void aReportFailsNothing() {
        assertThat(Engine.report(Requests.in(folder).request()).status()).isEqualTo(new Status.Passed());
    }

    @Test
    void aWordThatIsNoneNamesTheSettingAsTheFrontDoes() {
        assertThat(Engine.check(Requests.in(folder).failOn("eror").request()).status())
                .isEqualTo(new Status.BadInput(
                        "--fail-on: 'eror' is not a severity; write error, warning, note or never"));
        assertThat(Engine.check(Requests.in(folder).asOf("2026-02-30").request())
                        .status())
                .isEqualTo(new Status.BadInput("--as-of: '2026-02-30' is not a date; write it as 2026-11-21"));
        assertThat(Engine.check(Requests.in(folder).formats("pdf").request()).status())
                .extracting(Object::toString)
                .asString()
                .contains("--formats: there is no report format 'pdf'");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void aManifestThatIsNamedMustExist() {
        assertThat(Engine.check(Requests.in(folder)
                                .manifest(folder.resolve("other.yaml"))
                                .request())
                        .status())
                .extracting(Object::toString)
                .asString()
                .contains("--manifest: there is no file " + folder.resolve("other.yaml"));
    }

    /** A report of an earlier run must not stay: a build server would post that it passed. */
    @Test
    void aNamedManifestThatIsMissingWritesAReportThatFailsInEveryFormat() {
        Requests requests = Requests.in(folder)
                .manifest(folder.resolve("other.yaml"))
                .formats("json", "md", "html", "sarif", "junit", "github");
        CheckResult result = Engine.check(requests.request());
        assertThat(result.status()).isInstanceOf(Status.BadInput.class);
        assertThat(result.report().orElseThrow().isUnreadable()).isTrue();
        assertThat(result.files()).contains("report.json", "report.md", "index.html", "report.sarif", "TEST-scope.xml");
        assertThat(result.files())
                .allSatisfy(file ->
                        assertThat(requests.results().resolve(file)).content().contains("there is no file "));
        assertThat(requests.log().output()).contains("::error file=other.yaml,line=1");
        assertThat(Engine.report(requests.request()).status()).isEqualTo(new Status.Passed());
        SitePage page = Engine.sitePage(requests.request(), "scope-report/index.html");
        assertThat(page.status()).isEqualTo(new Status.Passed());
        assertThat(page.blocks().toString()).contains("Nothing was checked", "there is no file ");
    }

    @Test
    void everyProblemOfAManifestIsInTheStatus() throws Exception {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), "nylas: v3\nfeaturs: []\nconnectors: 1\n");
        assertThat(Engine.check(Requests.in(folder).request()).status())
                .extracting(Object::toString)
                .asString()
                .contains("cannot be read", "nylas-scopes.yaml:2:1: error: ", "nylas-scopes.yaml:3:13: error: ");
    }
}
