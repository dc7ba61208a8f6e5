package dev.leastscope.engine;

import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.report.output.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer to a question: printed for people, or written to a file for tools.
 *
 * @param lines the answer for people
 * @param json the answer for tools, made when it is asked for
 * @param markdown the answer for a pull request, made when it is asked for; null where there is none
 */
record Answer(List<String> lines, Supplier<String> json, Supplier<String> markdown) {
    Answer(List<String> lines, Supplier<String> json) {
        this(lines, json, null);
    }

    /** An answer in both forms, the one for people with line ends. */
    static Answer of(String text, Supplier<String> json) {
        return new Answer(text.lines().toList(), json);
    }

    /**
     * Prints or writes it.
     *
     * @param file JSON when its name ends with {@code .json}, Markdown when there is such an answer and the name ends with
     *     {@code .md}, else text; empty: it is printed
     */
    void give(Optional<Path> file, Logger logger) {
        if (file.isEmpty()) {
            logger.output(text());
            return;
        }
        String name = file.get().toString();
        if (name.endsWith(".json")) {
            write(file.get(), json.get());
        } else {
            write(file.get(), markdown != null && name.endsWith(".md") ? markdown.get() : text());
        }
        logger.info("Written: " + file.get());
    }

    private String text() {
        StringBuilder text = new StringBuilder(1024);
        for (String line : lines) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /**
     * Writes the file that a user named, its folder made when it is not there. One that would not change is left alone. A
     * link is followed; what is no file, such as {@code /dev/stdout}, is written to.
     */
    static void write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            new OutputFolder(target.getParent()).write(target.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be written: " + e.getMessage());
        }
    }
}
