package dev.leastscope.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScopeAssertionsTest {
    private static final String LACKS_A_SCOPE = """
            nylas: v3
            features: [messages.read, messages.send]
            connectors:
              google:
                scopes: [https://www.googleapis.com/auth/gmail.readonly]
            """;

    @TempDir
    Path folder;

    private Path manifest;

    private ScopeAssertions assertions;

    @BeforeEach
    void write() throws IOException {
        manifest = folder.resolve("nylas-scopes.yaml");
        Files.writeString(manifest, LACKS_A_SCOPE);
        assertions = ScopeAssertions.manifest(manifest).asOf(LocalDate.of(2026, 11, 21));
    }

    @Test
    void aFailurePrintsWhatTheConsolePrintsWithTheFixes() {
        assertThatThrownBy(assertions::assertNoErrors)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("1 finding of severity error:\n")
                .hasMessageContaining(
                        "error: nylas-scopes.yaml:5:5: scope.missing: `messages.send` needs `gmail.send`, and this list")
                .hasMessageContaining("error:   fix: Add `https://www.googleapis.com/auth/gmail.send` to the list.")
                .hasMessageContaining("Leastscope: failed: 1 error");
    }

    @Test
    void aListThatIsEnoughHasNoErrorsAndItsNotesAreFoundWhenTheyAreAskedFor() throws IOException {
        Files.writeString(
                manifest, LACKS_A_SCOPE.replace("readonly]", "readonly, https://www.googleapis.com/auth/gmail.send]"));
        assertThatCode(assertions::assertNoErrors).doesNotThrowAnyException();
        assertThatThrownBy(() -> assertions.assertNoFindings(Severity.NOTE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("severity note or heavier:\n")
                .hasMessageContaining("google.verification-cost");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(manifest);
        }
    }

    @Test
    void aFindingPrintsItsSeverityAndItsFix() {
        assertThat(assertions.findings())
                .extracting(Finding::toString)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("error nylas-scopes.yaml:5:5: scope.missing: ")
                        .contains(" Fix: Add `https://www.googleapis.com/auth/gmail.send` to the list."));
        assertThat(assertions.report().describe()).contains("Google least set: gmail.readonly, gmail.send");
    }

    @Test
    void compiledCodeIsCheckedWithTheManifest() {
        ScopeAssertions withCode = assertions.classes(Path.of("target", "test-classes"));
        assertThat(withCode.findings()).extracting(Finding::rule).contains("feature.undeclared");
        assertThat(assertions.findings()).extracting(Finding::rule).doesNotContain("feature.undeclared");
    }

    @Test
    void aManifestThatCannotBeReadFailsWithItsProblems() throws IOException {
        Files.writeString(manifest, "nylas: v3\nfeaturs: []\n");
        assertThatThrownBy(assertions::assertNoErrors)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nylas-scopes.yaml:2:1: error: unknown key 'featurs'");
        assertThatThrownBy(assertions::findings).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatIsNotThereFailsTheTest() {
        assertThatThrownBy(ScopeAssertions.manifest(folder.resolve("none.yaml"))::assertNoErrors)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there is no file ");
        assertThatThrownBy(assertions.classes(folder.resolve("classes"))::assertNoErrors)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no folder and no jar ");
    }
}
