package dev.leastscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.yaml.snakeyaml.Yaml;

/**
 * Runs steps of docs/ci.md as a build server does: in the folder of the project, with its variables, by bash. The jar that they run
 * starts the classes of this build: the packed jar is made after the tests.
 *
 * @param folder what is the machine's
 * @param project the folder of the project in it
 */
record CiMachine(Path folder, Path project) {
    private static final Path PAGE = Path.of("../docs/ci.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    /** What a step gave. */
    record Result(int status, String output) {}

    static CiMachine in(Path folder) throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        jar(Files.createDirectories(project.resolve("tools")).resolve("leastscope.jar"));
        Files.createDirectories(folder.resolve("temp"));
        Files.createDirectories(folder.resolve("bin"));
        return new CiMachine(folder, project);
    }

    Result run(String step) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", step)
                .directory(project.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put(
                "PATH",
                folder.resolve("bin") + File.pathSeparator + System.getProperty("java.home") + "/bin"
                        + File.pathSeparator + environment.get("PATH"));
        environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
        environment.put("GITHUB_WORKSPACE", project.toString());
        environment.put("GITHUB_BASE_REF", "main");
        environment.put("GITHUB_REPOSITORY", "acme/app");
        environment.put("COMMENTS", "repos/acme/app/issues/7/comments");
        environment.put("RUNNER_TEMP", folder.resolve("temp").toString());
        // Processes of a second: the optimising compiler costs them more than it saves.
        environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    /** The values of a key in the blocks that run the jar. */
    static List<String> stepsOfTheJar(String key) throws IOException {
        return steps(key).stream()
                .filter(step -> step.contains("tools/leastscope.jar") || step.contains("cat target/scope/report.md"))
                .toList();
    }

    /** The values of a key in the page. */
    static List<String> steps(String key) throws IOException {
        List<String> steps = new ArrayList<>();
        for (MatchResult match : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            collect(new Yaml().load(match.group(1)), key, steps);
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
