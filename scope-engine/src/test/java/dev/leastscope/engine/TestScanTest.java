package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.engine.run.Status;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test classes are a set of their own: printed and written, and no need of the application. */
class TestScanTest {
    private static final String MAIL = """
            import com.nylas.NylasClient;
            import com.nylas.models.*;
            import java.util.List;
            class Mail {
                Object read(NylasClient client) throws Exception { return client.messages().list("grant", null); }
                static Object url(List<String> scopes) {
                    return new UrlForAuthenticationConfig.Builder("client", "https://app.example").scope(scopes).build();
                }
                static Object login() { return url(List.of("https://www.googleapis.com/auth/gmail.readonly")); }
            }
            """;

    private static final String TESTS = """
            import com.nylas.NylasClient;
            import com.nylas.models.*;
            import java.util.List;
            class MailTest {
                void sends(NylasClient client) throws Exception {
                    client.messages().list("grant", null);
                    client.messages().send("grant", null);
                }
                Object everything() { return Mail.url(List.of("https://mail.google.com/")); }
            }
            """;

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();

    private CheckResult check(boolean tests) throws IOException {
        return check(true, tests);
    }

    private CheckResult check(boolean scan, boolean tests) throws IOException {
        Files.writeString(
                folder.resolve("nylas-scopes.yaml"),
                "nylas: v3\nfeatures: [messages.read]\nconnectors:\n  google:\n"
                        + "    scopes: [https://www.googleapis.com/auth/gmail.readonly]\n");
        return check(new BuiltModule(folder), scan, tests);
    }

    private CheckResult check(BuiltModule module, boolean scan, boolean tests) {
        return Engine.check(new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        module,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(folder),
                        Optional.empty(),
                        Optional.empty()),
                new CheckRequest.Code(scan, "literal", List.of("com.nylas"), List.of(), Optional.empty())
                        .withTests(tests),
                new CheckRequest.Policy("error", false, false),
                new CheckRequest.Outputs(
                        List.of("json"), module.results(module), Optional.empty(), CheckRequest.Display.NONE),
                new RunContext(Front.MAVEN, Optional.of("2026-11-21"), Clock.systemUTC(), Optional.empty(), log)));
    }

    /** Both are compiled together and put apart as a build does it. */
    private void compiled() throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V2, MAIL, TESTS);
        Files.createDirectories(folder.resolve("target"));
        Path tests = Files.createDirectories(folder.resolve("target/test-classes"));
        Files.move(classes.resolve("MailTest.class"), tests.resolve("MailTest.class"));
        Files.move(classes, folder.resolve("target/classes"));
    }

    @Test
    void whatOnlyTestsDoIsPrintedAndWrittenAndNotJudged() throws IOException {
        compiled();
        CheckResult result = check(true);

        assertThat(result.status()).isEqualTo(new Status.Passed());
        assertThat(result.report().orElseThrow().findings())
                .extracting(finding -> finding.rule())
                .doesNotContain("feature.undeclared", "request.undeclared");
        assertThat(log.lines())
                .contains(
                        "info Tests: 2 operations and triggers, 1 of them in no other code; 1 request for scopes,"
                                + " 0 unresolved places. None of it counts as a need of the application.",
                        "info   only tests use POST /v3/grants/{grant_id}/messages/send (MailTest.sends,"
                                + " target/test-classes/MailTest.class:7)");
        Path file = folder.resolve("target/scope/test-facts.json");
        CodeFacts facts =
                CodeFactsFile.read(file, "test-facts.json", Catalog.builtIn()).orThrow();
        assertThat(facts.calls()).hasSize(2);
        assertThat(facts.authorizations()).singleElement().satisfies(one -> {
            assertThat(one.scopes()).contains(List.of("https://mail.google.com/"));
            assertThat(one.sink().site().className()).isEqualTo("Mail");
        });
    }

    @Test
    void testsAreNotReadWithoutBeingAskedFor() throws IOException {
        compiled();
        check(false);

        assertThat(log.lines()).noneMatch(line -> line.startsWith("info Tests") || line.contains("scanTests"));
        assertThat(folder.resolve("target/scope/test-facts.json")).doesNotExist();
    }

    @Test
    void testsThatAreNotCompiledAreNamed() throws IOException {
        compiled();
        Files.delete(folder.resolve("target/test-classes/MailTest.class"));
        Files.delete(folder.resolve("target/test-classes"));
        Files.createDirectories(folder.resolve("src/test/java"));
        check(true);

        assertThat(log.lines())
                .contains("warning scanTests (scope.scanTests): no test class was scanned, because the tests are not"
                        + " compiled; run the check after the phase test-compile.");
    }

    @Test
    void factsOfAnEarlierRunDoNotStay() throws IOException {
        compiled();
        Path facts = folder.resolve("target/scope/facts.json");
        Path testFacts = folder.resolve("target/scope/test-facts.json");
        check(true);
        assertThat(testFacts).exists();

        check(false);
        assertThat(testFacts).doesNotExist();
        assertThat(facts).exists();

        check(true);
        Files.delete(folder.resolve("target/test-classes/MailTest.class"));
        Files.delete(folder.resolve("target/test-classes"));
        check(true);
        assertThat(testFacts).doesNotExist();

        check(false, true);
        assertThat(facts).as("the check of all modules would read it").doesNotExist();
    }

    @Test
    void factsOfAnEarlierRunDoNotStayWhereTheManifestCannotBeRead() throws IOException {
        compiled();
        check(true);
        Files.writeString(folder.resolve("nylas-scopes.yaml"), "nylas: [");
        BuiltModule module = new BuiltModule(folder);
        assertThat(check(module, true, true).status()).isInstanceOf(Status.BadInput.class);

        assertThat(folder.resolve("target/scope/facts.json")).doesNotExist();
        assertThat(folder.resolve("target/scope/test-facts.json")).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseStays() throws IOException {
        compiled();
        Path file = Files.createDirectories(folder.resolve("target/scope")).resolve("test-facts.json");
        Files.writeString(file, "{\"tests\": 3}");
        check(false);

        assertThat(file).content().isEqualTo("{\"tests\": 3}");
    }
}
