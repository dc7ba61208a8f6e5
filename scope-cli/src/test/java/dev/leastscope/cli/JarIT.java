package dev.leastscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jar that users get: one file, small, with its licences, and quick to start. Each test waits for processes of its own. */
@Execution(ExecutionMode.CONCURRENT)
class JarIT {
    private static final Path JAR =
            Path.of("target", "leastscope.jar").toAbsolutePath().normalize();

    private static final Path EXAMPLE = Path.of("..", "examples", "mail-calendar-app", "nylas-scopes.yaml")
            .toAbsolutePath()
            .normalize();

    /** A call that the scanner finds in its bytecode; the example application is built after this module. */
    private static final String SOURCE = """
            class Inbox {
                Object list(java.net.http.HttpClient client, String grant) throws Exception {
                    return client.send(
                            java.net.http.HttpRequest.newBuilder(
                                    java.net.URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages")).GET().build(),
                            java.net.http.HttpResponse.BodyHandlers.ofString());
                }
            }
            """;

    /** Measured 1,670 with OpenJDK 17, those of the JDK's own archive included; a library that is not needed adds hundreds. */
    private static final int MOST_CLASSES = 1_850;

    private static final String OVERRIDES = """
            version: 1
            scopes:
              - provider: google
                scope: https://www.googleapis.com/auth/calendar.settings.readonly
                tier: non-sensitive
                reason: Seen on the Data Access page of our Cloud console.
                checked: 2026-11-20
            """;

    private static final String ACCESS =
            "127.0.0.1 - - [21/Nov/2026:10:00:00 +0000] \"GET /v3/grants/1/messages HTTP/1.1\" 200 12\n";

    @TempDir
    Path folder;

    @Test
    void isOneSmallFileWithTheLicencesOfWhatItHolds() throws IOException {
        System.out.println("leastscope.jar has " + Files.size(JAR) + " bytes");
        assertThat(Files.size(JAR)).isLessThan(4_000_000);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("dev.leastscope.cli.Main");
            assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path"))
                    .isNull();
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            String others = new String(
                    jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.txt")).readAllBytes(), UTF_8);
            assertThat(others)
                    .contains(
                            "snakeyaml", "jackson-core", "jte-runtime", "java-diff-utils", "picocli", "org.ow2.asm:asm")
                    .doesNotContain("${");
        }
    }

    /** Of the libraries' classes some are left out. None may be named by a class that is in, except where it can never be used. */
    @Test
    void noClassIsMissing() {
        StringWriter output = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int status = jdeps.run(
                new PrintWriter(output),
                new PrintWriter(output),
                "-q",
                "--multi-release",
                "base",
                "--missing-deps",
                JAR.toString());
        assertThat(status).as(output.toString()).isZero();
        assertThat(output.toString().lines().filter(line -> line.contains("->")).skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches(
                                "\\s+com\\.fasterxml\\.jackson\\.core\\.io\\.(BigDecimalParser|BigIntegerParser|NumberInput) .*")
                        .contains(" com.fasterxml.jackson.core.internal.shaded.fdp."));
    }

    /** Numbers of any length and form, in each kind of JSON that is read: no reader asks for jackson's faster reading of them. */
    @Test
    void longNumbersInInputsNeedNoClassThatIsLeftOut() throws Exception {
        Path base = folder.resolve("base.json");
        Path usage = folder.resolve("usage.json");
        for (String number : List.of("9".repeat(900), "0." + "3".repeat(900))) {
            Files.writeString(base, "{\"format\": " + number + ", \"x\": " + number + "}");
            Files.writeString(
                    usage,
                    "[{\"method\": \"GET\", \"path\": \"/v3/grants/1/messages\", \"status\": " + number
                            + ", \"count\": " + number + ", \"time\": " + number + ", \"data\": [{\"id\": " + number
                            + "}]}]");
            String manifest = EXAMPLE.toString();
            for (List<String> arguments : List.of(
                    List.of("diff", "--manifest", manifest, "--base", base.toString()),
                    List.of("check", "--manifest", manifest, "--usage", usage.toString(), "--output", "out"),
                    List.of("explain", "--error", "{\"error\": {\"code\": " + number + "}}"),
                    List.of("check", "--manifest", base.toString(), "--output", "out"),
                    List.of("guard", "--manifest", manifest, "--port", "1", "--grants", usage.toString()))) {
                Ended ended = start(arguments);
                assertThat(ended.status()).as(ended.all()).isBetween(Main.PASSED, Main.BAD_INPUT);
            }
        }
    }

    /** Each command does its work, in the packed jar. */
    @ParameterizedTest
    @EnumSource(Command.class)
    void everyCommandWorksFromTheJar(Command command) throws Exception {
        Path manifest = Files.copy(EXAMPLE, folder.resolve("nylas-scopes.yaml"));
        String classes = compiled();
        String own = manifest.toString();
        switch (command) {
            case CHECK -> {
                Path overrides = Files.writeString(folder.resolve("overrides.yaml"), OVERRIDES);
                Path usage = Files.writeString(folder.resolve("access.log"), ACCESS);
                assertThat(answer(
                                "check",
                                "--manifest",
                                own,
                                "--classes",
                                classes,
                                "--output",
                                "out",
                                "--formats",
                                "json,md,html,sarif,junit,paste,github",
                                "--overrides",
                                overrides.toString(),
                                "--usage",
                                usage.toString()))
                        .contains("overrides.yaml", "1 request of Nylas operations");
                assertThat(folder.resolve("out"))
                        .isDirectoryContaining("glob:**report.json")
                        .isDirectoryContaining("glob:**report.md")
                        .isDirectoryContaining("glob:**index.html")
                        .isDirectoryContaining("glob:**report.sarif")
                        .isDirectoryContaining("glob:**TEST-scope.xml");
            }
            case RESOLVE -> assertThat(answer("resolve", "--manifest", own)).contains("gmail.");
            case INIT -> {
                Files.delete(manifest);
                answer("init", "--classes", classes);
                assertThat(manifest).content().contains("messages.read");
            }
            case FIX -> {
                Files.writeString(manifest, Files.readString(manifest).replaceFirst("(?m)^\\s*- .*gmail\\..*\\R", ""));
                assertThat(answer("fix", "--manifest", own, "--dry-run")).contains("+++", "@@");
                answer("fix", "--manifest", own);
                assertThat(answer("fix", "--manifest", own, "--dry-run")).doesNotContain("@@");
            }
            case LOCK -> {
                answer("lock", "--manifest", own);
                assertThat(folder.resolve("nylas-scopes.lock")).isNotEmptyFile();
            }
            case DIFF -> {
                answer("check", "--manifest", own, "--formats", "json", "--output", "out");
                assertThat(answer(
                                "diff", "--manifest", own, "--base", "out/report.json", "--output-file", "changes.md"))
                        .isNotNull();
                assertThat(folder.resolve("changes.md")).content().contains("<!-- leastscope-diff -->");
            }
            case BASELINE -> {
                answer("baseline", "--manifest", own);
                assertThat(folder.resolve("nylas-scopes.baseline")).isNotEmptyFile();
            }
            case EXPLAIN -> {
                assertThat(answer("explain", "--scope", "gmail.modify")).contains("gmail.modify");
                assertThat(answer("explain", "--rule", "scope.missing")).contains("scope.missing");
                assertThat(answer("explain", "--error", "AADSTS65001", "--manifest", own))
                        .contains("AADSTS65001");
            }
            case CATALOG ->
                assertThat(answer("catalog", "--feature", "messages.send")).contains("gmail.send");
            case GUARD ->
                assertThat(guarded("/v3/grants/grant-1/messages", "guard", "--manifest", own, "--provider", "google"))
                        .isEqualTo(200);
            case SCHEMA -> {
                answer("schema", "--output-file", "schema.json");
                assertThat(folder.resolve("schema.json")).content().startsWith("{");
            }
        }
    }

    @Test
    void helpCompletionAndSuggestionsWorkFromTheJar() throws Exception {
        assertThat(answer("--help")).contains("Usage: leastscope");
        assertThat(answer("completion", "bash")).contains("complete ");
        Ended ended = start(List.of("chekc"));
        assertThat(ended.status()).isEqualTo(Main.BAD_INPUT);
        assertThat(ended.all()).contains("leastscope check");
    }

    @Test
    void runsWithoutAnyOtherFile() throws Exception {
        Path alone = Files.copy(JAR, folder.resolve("leastscope.jar"));
        List<String> lines = run(List.of("-jar", alone.toString(), "--version"));
        assertThat(lines).singleElement().asString().matches("leastscope \\d.*");
    }

    @Test
    void aCheckLoadsOnlyWhatItNeeds() throws Exception {
        List<String> classes = new ArrayList<>();
        for (String line : run(List.of(
                "-Xlog:class+load:stdout:none",
                "-jar",
                JAR.toString(),
                "check",
                "--manifest",
                EXAMPLE.toString(),
                "--formats",
                "json",
                "--fail-on",
                "never",
                "--output",
                folder.resolve("out").toString()))) {
            int end = line.indexOf(" source: ");
            if (end > 0) {
                classes.add(line.substring(0, end));
            }
        }
        System.out.println("a check by the command line loads " + classes.size() + " classes");
        assertThat(folder.resolve("out/report.json")).isNotEmptyFile();
        assertThat(classes).hasSizeBetween(500, MOST_CLASSES).contains("dev.leastscope.cli.Main");
        assertThat(classes)
                .noneMatch(name -> name.startsWith("org.objectweb.asm.")
                        || name.startsWith("gg.jte.")
                        || name.startsWith("com.github.difflib.")
                        || name.startsWith("picocli.AutoComplete")
                        || name.startsWith("java.util.stream.ReferencePipeline")
                        || name.startsWith("dev.leastscope.fix."));
    }

    private String compiled() throws IOException {
        Path source = Files.writeString(folder.resolve("Inbox.java"), SOURCE);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(javax.tools.ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString()))
                .isZero();
        return classes.toString();
    }

    /** What a process gave. */
    private record Ended(int status, String all) {}

    private List<String> run(List<String> options) throws Exception {
        Ended ended = ended(options);
        assertThat(ended.status()).as(ended.all()).isZero();
        return ended.all().lines().toList();
    }

    private Ended start(List<String> arguments) throws Exception {
        List<String> options = new ArrayList<>(List.of("-jar", JAR.toString()));
        options.addAll(arguments);
        return ended(options);
    }

    /** What a command that passes prints. */
    private String answer(String... arguments) throws Exception {
        Ended ended = start(List.of(arguments));
        assertThat(ended.status()).as(ended.all()).isZero();
        return ended.all();
    }

    private Ended ended(List<String> options) throws Exception {
        Path output = folder.resolve("output.txt");
        int status = process(options)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Ended(status, Files.readString(output));
    }

    private ProcessBuilder process(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A process of a second or less: the optimising compiler costs it more than it saves.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    /** Starts a guard, makes one GET request to it, ends it, and gives the status that it answered. */
    private int guarded(String target, String... arguments) throws Exception {
        List<String> options = new ArrayList<>(List.of("-jar", JAR.toString()));
        options.addAll(List.of(arguments));
        Process process = process(options)
                .redirectError(folder.resolve("guard.txt").toFile())
                .start();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            URI uri = URI.create(out.readLine() + target);
            int status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(Main.PASSED);
            return status;
        } finally {
            process.destroyForcibly();
        }
    }
}
