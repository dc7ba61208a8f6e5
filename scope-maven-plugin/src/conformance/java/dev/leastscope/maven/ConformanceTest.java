package dev.leastscope.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.GoldenCase;
import dev.leastscope.GoldenCases;
import dev.leastscope.cli.Main;
import dev.leastscope.report.output.Reports;
import dev.leastscope.testing.ScopeAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal, the command line and the assertions for tests give the same report for each golden case, the subject left out. */
@MojoTest
class ConformanceTest {
    private static final Path CASES =
            Path.of("..", "scope-model", "src", "test", "cases").toAbsolutePath().normalize();

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final String REPORT = "report.json";

    @TempDir
    Path folder;

    @Test
    @Basedir("src/test/projects/configured")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void everyFrontWritesTheSameReport(CheckMojo mojo) throws Exception {
        List<GoldenCase> cases = GoldenCases.in(CASES, AS_OF);
        assertThat(cases).hasSizeGreaterThan(400);
        setVariableValueToObject(mojo, "asOf", AS_OF.toString());
        setVariableValueToObject(mojo, "formats", List.of("json"));
        setVariableValueToObject(mojo, "failOn", "error");
        // No code: the build names the classes of a project, and the golden cases have none.
        setVariableValueToObject(mojo, "scan", false);
        int unreadable = 0;
        for (GoldenCase one : cases) {
            String goal = ofGoal(mojo, one);
            assertThat(ofCommandLine(one)).as(one.name()).isEqualTo(goal);
            ScopeAssertions assertions = ScopeAssertions.manifest(manifest(one))
                    .sourceRoot(one.folder())
                    .asOf(AS_OF);
            if (goal.contains("\"problems\": []")) {
                Reports.write(assertions.report(), List.of("json"), folder.resolve("testing"));
                assertThat(withoutSubject(folder.resolve("testing"))).as(one.name()).isEqualTo(goal);
            } else {
                assertThatThrownBy(assertions::report).as(one.name()).isInstanceOf(AssertionError.class);
                unreadable++;
            }
        }
        assertThat(unreadable).isBetween(1, cases.size() / 10);
    }

    private String ofGoal(CheckMojo mojo, GoldenCase one) throws Exception {
        Path output = folder.resolve("goal");
        setVariableValueToObject(mojo, "manifest", manifest(one).toFile());
        setVariableValueToObject(mojo, "sourceRoot", one.folder().toFile());
        setVariableValueToObject(mojo, "outputDirectory", output.toFile());
        try {
            mojo.execute();
        } catch (MojoFailureException | MojoExecutionException e) {
            // The report says why, and is what the fronts are compared by.
            assertThat(e).hasMessageNotContaining("defect");
        }
        return withoutSubject(output);
    }

    private String ofCommandLine(GoldenCase one) throws IOException {
        Path output = folder.resolve("command");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream())) {
            Main.run(
                    InputStream.nullInputStream(),
                    nowhere,
                    nowhere,
                    Map.of(),
                    "check",
                    "--manifest",
                    manifest(one).toString(),
                    "--source-root",
                    one.folder().toString(),
                    "--as-of",
                    AS_OF.toString(),
                    "--formats",
                    "json",
                    "--output",
                    output.toString());
        }
        return withoutSubject(output);
    }

    private static Path manifest(GoldenCase one) {
        return one.folder().resolve("nylas-scopes.yaml");
    }

    /** The report's text without its subject; the file is removed, so that no case sees the one of another. */
    private static String withoutSubject(Path output) throws IOException {
        Path file = output.resolve(REPORT);
        String text = Files.readString(file);
        Files.delete(file);
        int start = text.indexOf("\"subject\": {");
        int end = text.indexOf('}', start);
        assertThat(start).isPositive();
        assertThat(text.substring(start + 12, end)).doesNotContain("{");
        return text.substring(0, start) + text.substring(end + 1);
    }
}
