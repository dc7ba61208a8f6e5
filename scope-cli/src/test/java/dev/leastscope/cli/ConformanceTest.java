package dev.leastscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.GoldenCase;
import dev.leastscope.GoldenCases;
import dev.leastscope.engine.CheckRequest;
import dev.leastscope.engine.Engine;
import dev.leastscope.engine.Front;
import dev.leastscope.engine.Logger;
import dev.leastscope.engine.RunContext;
import dev.leastscope.engine.StandaloneModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal and the command line write the same report for each golden case. */
class ConformanceTest {
    private static final Path CASES = Path.of("..", "scope-model", "src", "test", "cases");

    private static final Logger SILENT = new Logger() {
        @Override
        public void info(String line) {}

        @Override
        public void warn(String line) {}

        @Override
        public void error(String line) {}

        @Override
        public void output(String text) {}
    };

    @Test
    void theReportsAreEqualByteForByte(@TempDir Path folder) throws IOException {
        List<GoldenCase> cases = GoldenCases.in(CASES, LocalDate.of(2026, 11, 21));
        assertThat(cases).hasSizeGreaterThan(400);
        for (GoldenCase one : cases) {
            Path goal = folder.resolve("goal");
            Engine.check(request(one.folder().toAbsolutePath().normalize(), goal));
            Path command = folder.resolve("command");
            Run.of(
                    "check",
                    "--manifest",
                    one.folder().resolve("nylas-scopes.yaml").toString(),
                    "--source-root",
                    one.folder().toString(),
                    "--as-of",
                    "2026-11-21",
                    "--formats",
                    "json",
                    "--output",
                    command.toString());
            assertThat(Files.readString(command.resolve("report.json")))
                    .as(one.name())
                    .isEqualTo(Files.readString(goal.resolve("report.json")));
        }
    }

    /** As the goal asks, from the folder of the manifest and with Maven's words. */
    private static CheckRequest request(Path folder, Path output) {
        StandaloneModule module = new StandaloneModule(folder, List.of(), output);
        return new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        module,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(folder),
                        Optional.empty(),
                        Optional.empty()),
                new CheckRequest.Code(true, "literal", List.of("com.nylas"), List.of(), Optional.empty()),
                new CheckRequest.Policy("error", false, false),
                new CheckRequest.Outputs(List.of("json"), output, Optional.empty(), CheckRequest.Display.NONE),
                new RunContext(Front.MAVEN, Optional.of("2026-11-21"), Clock.systemUTC(), Optional.empty(), SILENT));
    }
}
