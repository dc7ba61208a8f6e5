package dev.leastscope.engine.answer;

import dev.leastscope.engine.operation.NamedFile;
import dev.leastscope.engine.run.Logger;
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
     *     {@code .md}, otherwise text; empty: it is printed
     */
    void give(Optional<Path> file, Logger logger) {
        if (file.isEmpty()) {
            logger.output(text());
            return;
        }
        String name = file.get().toString();
        if (name.endsWith(".json")) {
            NamedFile.write(file.get(), json.get());
        } else {
            NamedFile.write(file.get(), markdown != null && name.endsWith(".md") ? markdown.get() : text());
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
}
