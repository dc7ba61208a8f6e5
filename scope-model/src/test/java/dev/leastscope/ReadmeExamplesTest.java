package dev.leastscope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.ConsoleSummary;
import dev.leastscope.report.Report;
import dev.leastscope.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's examples, compiled and run. Each stands in the README as it stands here, line for line. */
class ReadmeExamplesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void theManifestOfTheReadmePasses() throws IOException {
        Path manifest = folder.resolve("nylas-scopes.yaml");
        Files.writeString(manifest, block("yaml"));
        Reading<Integration> reading = Leastscope.read(manifest);
        // <readme>
        Report report = Leastscope.check(reading.orThrow(), CheckOptions.asOf(LocalDate.of(2026, 11, 21)));
        assertThat(report.findings(Severity.ERROR)).isEmpty();
        // </readme>
        assertThat(report.requests()).hasSize(2);
    }

    @Test
    void anIntegrationBuiltInCodeIsResolved() {
        // <readme>
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("messages.read", "messages.send")
                .connector(Provider.GOOGLE, google -> google.scopes("https://www.googleapis.com/auth/gmail.readonly"))
                .build();
        List<Scope> missing = Leastscope.resolve(integration, CheckOptions.asOf(LocalDate.of(2026, 11, 21)))
                .get(0)
                .missing();
        // </readme>
        assertThat(missing).extracting(Scope::shortName).containsExactly("gmail.send");
    }

    @Test
    void theExamplesHereAreThoseOfTheReadme() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<String> examples = examples();
        assertThat(examples).hasSize(2);
        assertThat(examples).allSatisfy(example -> assertThat(readme).contains(example));
    }

    @Test
    void theScreenOfTheReadmeIsWhatTheFailingProjectPrints() throws IOException {
        Path project = ROOT.resolve("src-it/failing/nylas-scopes.yaml");
        Path manifest = folder.resolve("nylas-scopes.yaml");
        Files.copy(project, manifest);
        Report report =
                Leastscope.check(Leastscope.read(manifest).orThrow(), CheckOptions.asOf(LocalDate.of(2026, 11, 21)));
        StringBuilder screen = new StringBuilder();
        ConsoleSummary.of(report)
                .forEach(line -> screen.append('[')
                        .append(line.level())
                        .append("] ")
                        .append(line.text())
                        .append('\n'));
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(screen);
    }

    private static String block(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        StringBuilder example = null;
        Path source = ROOT.resolve("scope-model/src/test/java/dev/leastscope/ReadmeExamplesTest.java");
        for (String line : Files.readAllLines(source)) {
            if (line.equals("        // <readme>")) {
                example = new StringBuilder();
            } else if (line.equals("        // </readme>")) {
                examples.add(String.valueOf(example));
                example = null;
            } else if (example != null) {
                example.append(line.substring(8)).append('\n');
            }
        }
        return examples;
    }
}
