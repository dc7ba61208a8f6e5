package dev.leastscope.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * A project with the examples of docs/guard.md: compiles them as they stand in the page, and runs them in a JVM whose working folder it
 * is.
 *
 * @param folder where it lies
 */
record PageProject(Path folder) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SIGNATURES = ROOT.resolve("examples/nylas-sdk-signatures/src/main/java");
    private static final String IMPORTS = """
            package page;

            import com.nylas.*;
            import dev.leastscope.catalog.Provider;
            import dev.leastscope.guard.Guard;
            import dev.leastscope.testing.*;
            import java.net.URI;
            import java.net.http.*;
            import java.nio.file.Path;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.RegisterExtension;
            """;

    static PageProject in(Path folder) throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), """
                nylas: v3
                features: [messages.read]
                connectors:
                  google: {}
                """);
        return new PageProject(folder);
    }

    /** The page's blocks of a language; without one, those that are no code. */
    static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/guard.md")));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    /** Compiles a file with more imports than the usual ones; Nylas' SDK is that of its signatures. */
    void compile(String name, String imports, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), IMPORTS + imports + source);
        StringWriter messages = new StringWriter();
        boolean done = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-d",
                                folder.toString(),
                                "-sourcepath",
                                SIGNATURES.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, UTF_8)
                                .getJavaFileObjects(file))
                .call();
        assertThat(done).as(messages.toString()).isTrue();
    }

    /** Runs a class of tests with {@link PageRun}. */
    String test(String name) throws IOException, InterruptedException {
        return run("dev.leastscope.testing.PageRun", "page." + name);
    }

    /** Runs a class, and gives what it prints. */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> classPath = new ArrayList<>(List.of(folder.toString()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(Path.of(entry).toAbsolutePath().toString());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A process of seconds: the optimising compiler costs it more than it saves.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(File.pathSeparator, classPath)));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
