package dev.leastscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The shell steps of docs/ci.md do what the page says. The jar that they run starts the classes of this build: the packed jar is made
 * after the tests.
 */
class CiStepsTest {
    private static final Path PAGE = Path.of("../docs/ci.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private static final String PASSING = """
            nylas: v3
            features: [messages.read]
            connectors:
              google:
                scopes: [https://www.googleapis.com/auth/gmail.readonly]
            """;

    private static final String FAILING = PASSING.replace("[messages.read]", "[messages.read, messages.send]");

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void repository() throws Exception {
        project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(project.resolve("nylas-scopes.yaml"), PASSING);
        jar(Files.createDirectories(project.resolve("tools")).resolve("leastscope.jar"));
        Files.createDirectories(folder.resolve("temp"));
        assertThat(run("git init -q -b main && git add nylas-scopes.yaml"
                                + " && git -c user.name=ci -c user.email=ci@localhost commit -q -m base"
                                + " && git update-ref refs/remotes/origin/main HEAD")
                        .status())
                .isZero();
    }

    @Test
    void theStepsOfGitHubAnnotateSummarizeAndCompare() throws Exception {
        List<String> steps = steps("run");
        assertThat(steps).hasSize(3);
        Files.writeString(project.resolve("nylas-scopes.yaml"), FAILING);

        Result check = run(steps.get(0));
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.output()).contains("::error file=nylas-scopes.yaml,line=5,");
        assertThat(run(steps.get(1)).status()).isZero();
        assertThat(run(steps.get(2)).status()).isZero();
        assertThat(folder.resolve("summary.md"))
                .content()
                .contains("<!-- leastscope-report -->")
                .contains("The check fails; before it passed.", "### 1 new finding")
                .endsWith("<!-- leastscope-diff -->\n");
    }

    @Test
    void theScriptOfGitLabWritesTheTestReport() throws Exception {
        List<String> steps = steps("script");
        assertThat(steps).hasSize(1);

        assertThat(run(steps.get(0)).status()).isZero();
        assertThat(project.resolve("target/scope/TEST-scope.xml")).isRegularFile();
        assertThat(project.resolve("target/scope/index.html")).isRegularFile();
    }

    @Test
    void theHookRefusesAManifestThatFails() throws Exception {
        List<String> steps = steps("entry");
        assertThat(steps).hasSize(1);

        assertThat(run(steps.get(0)).status()).isZero();
        Files.writeString(project.resolve("nylas-scopes.yaml"), FAILING);
        Result failing = run(steps.get(0));
        assertThat(failing.status()).isEqualTo(1);
        assertThat(failing.output()).contains("scope.missing");
    }

    private record Result(int status, String output) {}

    private Result run(String step) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", step)
                .directory(project.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put(
                "PATH", System.getProperty("java.home") + "/bin" + File.pathSeparator + environment.get("PATH"));
        environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
        environment.put("GITHUB_WORKSPACE", project.toString());
        environment.put("GITHUB_BASE_REF", "main");
        environment.put("RUNNER_TEMP", folder.resolve("temp").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    /** The values of a key that run the jar, and the steps after them in the same list. */
    private static List<String> steps(String key) throws IOException {
        List<String> steps = new ArrayList<>();
        for (MatchResult match : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            if (match.group(1).contains("tools/leastscope.jar")) {
                collect(new Yaml().load(match.group(1)), key, steps);
            }
        }
        return steps;
    }

    private static void collect(Object node, String key, List<String> steps) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (key.equals(name) && value instanceof List<?> lines) {
                    lines.forEach(line -> steps.add(line.toString()));
                } else if (key.equals(name)) {
                    steps.add(value.toString());
                } else {
                    collect(value, key, steps);
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> collect(item, key, steps));
        }
    }

    /** A jar that holds only the names of its class path, as the JVM of this test has it. */
    private static void jar(Path file) throws IOException {
        StringBuilder path = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.append(Path.of(entry).toAbsolutePath().toUri()).append(' ');
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, path.toString().strip());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
    }
}
