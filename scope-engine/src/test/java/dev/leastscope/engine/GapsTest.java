package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.run.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing passes by mistake: what was not looked at is printed, and "nothing to check" is said only when it is true. */
class GapsTest {
    private static final String NOTHING = "info No nylas-scopes.yaml and no call of Nylas: nothing to check";

    private static final String NO_NYLAS = "class Plain { String name() { return \"plain\"; } }";

    private static final String ONLY_A_TYPE = "class Holder { com.nylas.NylasClient client; }";

    private static final String UNKNOWN_PATH = """
            import java.net.URI;
            class Any {
                URI uri(String grant, String path) { return URI.create("https://api.us.nylas.com/v3/grants/" + grant + path); }
            }
            """;

    @TempDir
    Path folder;

    private CheckResult check(Requests requests) {
        return Engine.check(requests.request());
    }

    private Requests compiled(String source) throws IOException {
        return Requests.in(folder).classes(TestApplication.compile(folder, TestApplication.SDK_V2, source));
    }

    @Test
    void thereIsNothingToCheckWhereClassesWereReadAndNoneMentionsNylas() throws IOException {
        Requests requests = compiled(NO_NYLAS);
        assertThat(check(requests.failingOnIncomplete()).status()).isEqualTo(new Status.Passed());
        assertThat(requests.log().lines()).containsExactly(NOTHING);
    }

    @Test
    void aClassThatMentionsNylasWithoutACallIsNamed() throws IOException {
        Requests requests = compiled(ONLY_A_TYPE);
        assertThat(check(requests.failingOnIncomplete()).status()).isInstanceOf(Status.Findings.class);
        assertThat(requests.log().lines()).singleElement().asString().startsWith("warning 1 class mentions Nylas");
    }

    @Test
    void aPlaceThatCouldNotBeReadIsReportedWithoutAManifest() throws IOException {
        Requests requests = compiled(UNKNOWN_PATH);
        CheckResult result = check(requests);
        assertThat(result.report().orElseThrow().findings())
                .extracting(finding -> finding.rule())
                .contains("scan.unresolved");
        assertThat(result.report().orElseThrow().complete()).isFalse();
        assertThat(check(requests.failingOnIncomplete()).status())
                .isEqualTo(new Status.Findings(
                        "the check is incomplete, see above, and --fail-on-incomplete makes it fail"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nylas-scopes.yml",
                "nylas-scope.yaml",
                "nylas_scopes.yaml",
                "Nylas-Scopes.yaml",
                "nylas-scoeps.yaml"
            })
    void aFileThatIsNamedAlmostLikeAManifestIsNamed(String name) throws IOException {
        Files.writeString(folder.resolve(name), "nylas: v3\n");
        Requests requests = compiled(NO_NYLAS);
        check(requests);
        assertThat(requests.log().lines())
                .contains("warning " + name
                        + " is not read: a manifest is named nylas-scopes.yaml. Rename the file, or name"
                        + " it with --manifest " + name + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scopes.yaml", "application.yml", "nylas-scopes.lock", "nylas.yaml", "nylas-scopes.txt"})
    void otherFilesAreNot(String name) throws IOException {
        Files.writeString(folder.resolve(name), "");
        Requests requests = compiled(NO_NYLAS);
        check(requests);
        assertThat(requests.log().lines()).containsExactly(NOTHING);
    }

    @Test
    void aManifestCanBeRequired() throws IOException {
        Requests requests = compiled(NO_NYLAS).requiringAManifest();
        assertThat(check(requests).status())
                .isEqualTo(new Status.Findings("no nylas-scopes.yaml was found, and --require-manifest requires one;"
                        + " leastscope init writes it"));
        Files.writeString(folder.resolve("nylas-scopes.yaml"), "nylas: v3\nconnectors: {google: {}}\n");
        assertThat(check(requests).status()).isEqualTo(new Status.Passed());
    }

    @Test
    void aClassThatCannotBeReadIsNamed() throws IOException {
        Requests requests = compiled(NO_NYLAS);
        Files.write(
                folder.resolve("classes/Cut.class"), new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
        assertThat(check(requests.failingOnIncomplete()).status()).isInstanceOf(Status.Findings.class);
        assertThat(requests.log().lines())
                .singleElement()
                .asString()
                .startsWith(
                        "warning 1 of the compiled classes and archives cannot be read, the first is classes/Cut.class: ");
    }

    @Test
    void classesThatTheUserNamesMustExist() {
        Path missing = folder.resolve("nowhere");
        assertThat(check(Requests.in(folder).classes(missing)).status())
                .isEqualTo(new Status.BadInput(
                        "--classes: there is no folder and no jar " + missing + "; name compiled classes"));
    }

    @Test
    void aFolderOfClassesThatTheUserNamesAndThatHoldsNothingIsNamed() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Requests requests = Requests.in(folder).classes(empty);
        assertThat(check(requests.failingOnIncomplete()).status()).isInstanceOf(Status.Findings.class);
        assertThat(requests.log().lines())
                .containsExactly(
                        "warning The class folder empty is missing or empty, so this code was not read and the check is"
                                + " incomplete. Compile the code first, or name another folder.",
                        "warning No nylas-scopes.yaml, and no code was read: nothing was checked");
        Files.writeString(folder.resolve("nylas-scopes.yaml"), "nylas: v3\nconnectors: {google: {}}\n");
        assertThat(check(requests).report().orElseThrow().complete()).isFalse();
    }

    @Test
    void aClassFolderOfTheBuildThatIsMissingIsNamedWithThePhase() throws IOException {
        Files.createDirectories(folder.resolve("src/main/java"));
        BuiltModule module = new BuiltModule(folder);
        Requests requests = Requests.in(folder);
        CheckRequest plain = requests.request();
        CheckRequest request = new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        module,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(folder),
                        Optional.empty(),
                        Optional.empty()),
                new CheckRequest.Code(true, "literal", List.of("com.nylas"), List.of(), Optional.empty()),
                new CheckRequest.Policy("error", false, true),
                plain.outputs(),
                plain.context());
        assertThat(Engine.check(request).status()).isInstanceOf(Status.Findings.class);
        assertThat(requests.log().lines())
                .containsExactly(
                        "warning The class folder target/classes is missing or empty, so this code was not read and the"
                                + " check is incomplete. Run the goal after the phase process-classes, as in mvn"
                                + " process-classes scope:check.",
                        "warning No nylas-scopes.yaml, and no code was read: nothing was checked");
        Files.createDirectories(folder.resolve("target/classes"));
        assertThat(Engine.check(request).status()).isInstanceOf(Status.Findings.class);
        assertThat(requests.log().lines())
                .filteredOn(line -> line.contains("The class folder target/classes is missing or empty"))
                .hasSize(2);
    }
}
