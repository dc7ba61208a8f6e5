package dev.leastscope.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Small applications, compiled with the running JDK against one version of the SDK. */
final class TestApplication {
    /** The SDK for API v2, the real one. */
    static final String SDK_V1 = "nylas-java-sdk";

    /** The SDK for API v3, signatures only. */
    static final String SDK_V2 = "nylas-sdk-signatures";

    private TestApplication() {}

    /** Compiles sources into the folder {@code classes} of a project. */
    static Path compile(Path project, String sdk, String... sources) throws IOException {
        Path classes = Files.createDirectories(project.resolve("classes"));
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath(sdk)));
        for (int i = 0; i < sources.length; i++) {
            Path folder = Files.createDirectories(project.resolve("src/" + i));
            arguments.add(Files.writeString(folder.resolve(name(sources[i]) + ".java"), sources[i])
                    .toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(status).as(messages.toString(UTF_8)).isZero();
        return classes;
    }

    private static String name(String source) {
        String after = source.substring(source.indexOf("class ") + "class ".length());
        return after.substring(0, after.indexOf(' '));
    }

    private static String classPath(String sdk) {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            boolean other = sdk.equals(SDK_V1) ? entry.contains(SDK_V2) : entry.contains(SDK_V1);
            if (!other) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
