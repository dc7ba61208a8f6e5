package dev.leastscope.maven;

import dev.leastscope.report.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a goal was asked for: printed for people, or written to a file for tools. Standard output is never used for tools:
 * Maven 4 captures it.
 *
 * @param lines the answer for people
 * @param json the answer for tools, made when it is asked for
 */
record Answer(List<String> lines, Supplier<String> json) {
    /** An answer in both forms. */
    static Answer of(List<String> lines, Supplier<String> json) {
        return new Answer(lines, json);
    }

    /** An answer in both forms, the one for people with line ends. */
    static Answer of(String text, Supplier<String> json) {
        return new Answer(text.lines().toList(), json);
    }

    /**
     * Gives it.
     *
     * @param file JSON when its name ends with {@code .json}, else text; null: the log
     */
    void give(File file, Log log) throws MojoExecutionException {
        if (file == null) {
            for (String line : lines) {
                log.info(line);
            }
            return;
        }
        boolean tools = file.getName().endsWith(".json");
        write(file.toPath(), tools ? json.get() : String.join("\n", lines) + "\n");
        log.info("Written: " + file);
    }

    /**
     * Writes the file that a user named, its folder made when it is not there. One that would not change is left alone. A
     * link is followed; what is no file, such as {@code /dev/stdout}, is written to.
     */
    static void write(Path file, String text) throws MojoExecutionException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            new OutputFolder(target.getParent()).write(target.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new MojoExecutionException(file + " cannot be written: " + e.getMessage());
        }
    }
}
