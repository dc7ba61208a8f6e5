package dev.leastscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MainTest {
    private static final String MANIFEST = """
            nylas: v3
            features: [messages.read]
            connectors:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.send
            """;

    @TempDir
    Path folder;

    private String manifest;

    @BeforeEach
    void write() throws Exception {
        manifest =
                Files.writeString(folder.resolve("nylas-scopes.yaml"), MANIFEST).toString();
    }

    private String[] project(String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--manifest", manifest, "--source-root", folder.toString(), "--as-of", "2026-11-21"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    @Test
    void aCheckThatFindsAnErrorEndsWithOneAndKeepsStandardOutputClean() {
        String output = folder.resolve("out").toString();
        Run run = Run.of(project("check", "--output", output));
        assertThat(run.status()).isEqualTo(Main.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error: nylas-scopes.yaml:", "scope.missing", "Leastscope: failed");
        assertThat(folder.resolve("out/report.json")).content().contains("\"module\": null");
        assertThat(Run.of(project("check", "--output", output, "--fail-on", "never"))
                        .status())
                .isEqualTo(Main.PASSED);
    }

    /** No colour is written at all: a log, a file and a terminal with NO_COLOR get what any terminal gets. */
    @Test
    void nothingHoldsEscapesOfATerminal() {
        for (String[] arguments : List.of(
                project("check", "--output", folder.resolve("out").toString()),
                project("resolve"),
                new String[] {"--help"},
                new String[] {"check", "--manifst"})) {
            Run run = Run.of(arguments);
            assertThat(run.out() + run.err()).isNotEmpty().doesNotContain("\u001B");
        }
    }

    @Test
    void annotationsOfGithubStandAloneOnStandardOutput() {
        Run run = Run.of(project("check", "--output", folder.resolve("out").toString(), "--formats", "github"));
        assertThat(run.out()).startsWith("::error ").endsWith("\n");
    }

    @Test
    void anAnswerGoesToStandardOutput() {
        assertThat(Run.of(project("resolve"))).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.out()).startsWith("Google needs gmail.readonly\n");
            assertThat(run.err()).isEmpty();
        });
        assertThat(Run.of("explain", "--rule", "scope.missing").out()).contains("scope.missing");
        assertThat(Run.of("catalog", "--feature", "messages.send", "--provider", "google")
                        .out())
                .contains("https://www.googleapis.com/auth/gmail.send");
    }

    @Test
    void aManifestIsFixedALockIsWrittenAndCompared() throws Exception {
        assertThat(Run.of(project("diff"))).satisfies(run -> {
            assertThat(run.status()).isEqualTo(Main.BAD_INPUT);
            assertThat(run.err()).contains("--lock: there is no file ", "leastscope lock writes it");
        });
        assertThat(Run.of(project("fix", "--dry-run")))
                .satisfies(run -> assertThat(run.out())
                        .as(run.err())
                        .contains("+      - https://www.googleapis.com/auth/gmail.readonly"));
        assertThat(folder.resolve("nylas-scopes.yaml")).hasContent(MANIFEST);
        assertThat(Run.of(project("fix")).status()).isZero();
        assertThat(Files.readString(folder.resolve("nylas-scopes.yaml"))).contains("gmail.readonly");
        assertThat(Run.of(project("lock")).status()).isZero();
        assertThat(folder.resolve("nylas-scopes.lock")).isNotEmptyFile();
        Files.writeString(folder.resolve("nylas-scopes.yaml"), MANIFEST);
        assertThat(Run.of(project("diff")).out()).contains("gmail.readonly");
        assertThat(Run.of(project("baseline")).status()).isZero();
        assertThat(folder.resolve("nylas-scopes.baseline")).isNotEmptyFile();
    }

    @Test
    void initAndSchemaWriteTheirFiles() {
        assertThat(Run.of(project("init")).status()).isEqualTo(Main.BAD_INPUT);
        Path schema = folder.resolve("schema.json");
        assertThat(Run.of("schema", "--output-file", schema.toString()).status())
                .isZero();
        assertThat(schema).isNotEmptyFile();
    }

    @Test
    void wrongUsageEndsWithTwoAndSuggestsWhatWasMeant() {
        assertThat(Run.of("check", "--manifst", "x")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(Main.BAD_INPUT);
            assertThat(run.err()).contains("--manifest", "Try 'leastscope check --help'.");
        });
        assertThat(Run.of("chekc")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(Main.BAD_INPUT);
            assertThat(run.err()).contains("leastscope check");
        });
        assertThat(Run.of().status()).isEqualTo(Main.BAD_INPUT);
        assertThat(Run.of("check", "--manifest", folder.resolve("none.yaml").toString()))
                .satisfies(run -> {
                    assertThat(run.status()).isEqualTo(Main.BAD_INPUT);
                    assertThat(run.err()).startsWith("error: --manifest: there is no file ");
                });
        assertThat(Run.of(project("check", "--fail-on", "eror")).err())
                .isEqualTo("error: --fail-on: 'eror' is not a severity; write error, warning, note or never"
                        + System.lineSeparator());
    }

    @Test
    void aManifestThatCannotBeReadEndsWithTwoAndMakesAReport() throws Exception {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), "nylas: v3\nfeaturs: []\n");
        Path output = folder.resolve("out");
        Run run = Run.of(project("check", "--output", output.toString(), "--fail-on", "never"));
        assertThat(run.status()).isEqualTo(Main.BAD_INPUT);
        assertThat(run.err()).contains("nylas-scopes.yaml:2:1: error: unknown key 'featurs'");
        assertThat(output.resolve("report.json")).content().contains("\"verdict\": \"fail\"", "unknown key 'featurs'");
    }

    @Test
    void aDefectEndsWithThreeAndPrintsItsTraceOnlyWhenAsked() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("broken");
            }
        };
        for (boolean debug : new boolean[] {false, true}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            List<String> arguments = new ArrayList<>(List.of("explain", "--scope", "gmail.send"));
            if (debug) {
                arguments.add("--debug");
            }
            int status = Main.run(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintStream(broken, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    Map.of(),
                    arguments.toArray(String[]::new));
            assertThat(status).isEqualTo(Main.DEFECT);
            assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("leastscope has a defect: ");
            assertThat(err.toString(StandardCharsets.UTF_8).contains("\tat ")).isEqualTo(debug);
        }
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void theHelpOfEveryCommandFitsTheScreenAndHasAnExample(Command command) {
        Run run = Run.of(command.text(), "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Example: leastscope " + command.text())
                .contains(command.summary().substring(0, 20));
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        for (Option option : command.options()) {
            assertThat(run.out()).contains(option.text());
        }
    }

    @Test
    void theHelpOfTheProgramNamesEveryCommand() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        for (Command command : Command.values()) {
            assertThat(run.out()).contains("  " + command.text());
        }
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(Run.of("--version").out()).startsWith("leastscope ");
    }

    @Test
    void theCompletionScriptKnowsEveryCommandAndOption() {
        Run run = Run.of("completion", "zsh");
        assertThat(run.status()).isZero();
        for (Command command : Command.values()) {
            assertThat(run.out()).contains(command.text());
            for (Option option : command.options()) {
                assertThat(run.out()).contains(option.text());
            }
        }
        assertThat(Run.of("completion", "fish").status()).isEqualTo(Main.BAD_INPUT);
    }

    @Test
    void noListOfArgumentsIsADefect() {
        List<String> words = new ArrayList<>(List.of(
                "",
                "-",
                "--",
                "@x",
                "=",
                "a=b",
                "\u0000",
                "error",
                "never",
                "json",
                "2026-02-30",
                "2026-11-21",
                "x.yaml",
                "--help",
                "--debug",
                "--version",
                "completion",
                "'",
                "-x",
                "https://x",
                "v2",
                "google"));
        for (Command command : Command.values()) {
            if (command != Command.SCHEMA && command != Command.INIT) {
                words.add(command.text());
            }
        }
        for (Option option : Option.values()) {
            // Several options that name what is written have the same text.
            boolean writes =
                    option.text().equals(Option.OUTPUT.text()) || option.text().equals(Option.OUTPUT_FILE.text());
            if (!writes && option != Option.CLASSES) {
                words.add(option.text());
            }
        }
        // Names that no disk can hold, so that no run writes anything.
        qt().withExamples(300)
                .forAll(lists().of(integers().between(0, words.size() - 1)).ofSizeBetween(0, 6))
                .checkAssert(picks -> {
                    List<String> arguments = new ArrayList<>();
                    picks.forEach(pick -> arguments.add(words.get(pick)));
                    boolean reports = !arguments.isEmpty() && arguments.get(0).equals("check");
                    if (reports) {
                        arguments.add("--output");
                        arguments.add(folder.resolve("random").toString());
                    }
                    assertThat(Run.of(arguments.toArray(String[]::new)).status())
                            .as(arguments.toString())
                            .isNotEqualTo(Main.DEFECT);
                });
    }
}
