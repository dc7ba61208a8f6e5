package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.DiffRequest;
import dev.leastscope.engine.request.ResolveRequest;
import dev.leastscope.engine.run.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison with an earlier report, and least sets of one provider. */
class ComparisonTest {
    private static final String MANIFEST = """
            nylas: v3
            features: [messages.read]
            connectors:
              google:
                scopes: [https://www.googleapis.com/auth/gmail.readonly]
              microsoft:
                scopes: [Mail.Read, offline_access]
            """;

    @TempDir
    Path folder;

    private Path base;

    @BeforeEach
    void earlierReport() throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), MANIFEST);
        Engine.check(Requests.in(folder).request());
        base = Files.move(folder.resolve("target/scope/report.json"), folder.resolve("base.json"));
    }

    @Test
    void withAnEarlierReportAsTextAndMarkdown() throws IOException {
        Files.writeString(
                folder.resolve("nylas-scopes.yaml"),
                MANIFEST.replace("[messages.read]", "[messages.read, messages.send]"));
        Requests requests = Requests.in(folder);

        assertThat(Engine.diff(new DiffRequest(requests.request(), Optional.of(base))))
                .isEqualTo(new Status.Passed());
        assertThat(requests.log().output())
                .startsWith("The check fails; before it passed.\n")
                .contains(
                        "  new: error nylas-scopes.yaml:5:5: scope.missing: ",
                        "  + https://www.googleapis.com/auth/gmail.send\n")
                .endsWith("Nobody must authenticate again.\n");

        CheckRequest request = requests.request();
        Path answer = folder.resolve("changes.md");
        CheckRequest written = new CheckRequest(
                request.sources(),
                request.code(),
                request.policy(),
                new CheckRequest.Outputs(
                        request.outputs().formats(),
                        request.outputs().folder(),
                        Optional.of(answer),
                        CheckRequest.Display.NONE),
                request.context());
        Engine.diff(new DiffRequest(written, Optional.of(base)));
        assertThat(answer)
                .content()
                .startsWith("## OAuth scopes: what this change does\n")
                .endsWith("<!-- leastscope-diff -->\n");
    }

    @Test
    void aBaseThatIsMissingOrNoReportIsBadInput() throws IOException {
        assertThat(Engine.diff(
                        new DiffRequest(Requests.in(folder).request(), Optional.of(folder.resolve("none.json")))))
                .extracting(Object::toString)
                .asString()
                .contains("--base: there is no file ");
        Files.writeString(base, "{}");
        assertThat(Engine.diff(new DiffRequest(Requests.in(folder).request(), Optional.of(base))))
                .extracting(Object::toString)
                .asString()
                .contains("base.json:1:1: error: ");
    }

    @Test
    void resolveAnswersForOneProvider() {
        Requests requests = Requests.in(folder);

        Engine.resolve(new ResolveRequest(requests.request(), Optional.of("microsoft")));
        assertThat(requests.log().output())
                .contains("Microsoft needs Mail.Read")
                .doesNotContain("Google");
        assertThat(Engine.resolve(new ResolveRequest(requests.request(), Optional.of("gogle"))))
                .isEqualTo(new Status.BadInput("--provider: 'gogle' is not a provider; did you mean 'google'?"));
    }
}
