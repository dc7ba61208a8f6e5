package dev.leastscope.engine.answer;

import dev.leastscope.engine.operation.NamedFile;
import dev.leastscope.engine.run.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An answer: printed for people, or written to a file for tools.
 *
 * @param lines the answer for people
 * @param json supplies the answer for tools
 * @param markdown supplies the answer for a pull request; null when there is none
 */
record Answer(List<String> lines, Supplier<String> json, Supplier<String> markdown) {
    Answer(List<String> lines, Supplier<String> json) {
        this(lines, json, null);
    }

    /** An answer in both forms. The text for people has line ends. */
    static Answer of(String text, Supplier<String> json) {
        return new Answer(text.lines().toList(), json);
    }

    /**
     * Prints or writes the answer.
     *
     * @param file the file for the answer: JSON for a name ending in {@code .json}, Markdown for {@code .md} when there
     *     is such an answer, otherwise text; empty: the answer is printed
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
