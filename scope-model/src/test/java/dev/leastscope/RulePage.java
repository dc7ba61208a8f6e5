package dev.leastscope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a rule, {@code docs/rules/<id>.md}. After the title, the line of severity and category and the summary stand the
 * sections {@link #SECTIONS}, in this order. Fenced blocks of "Bad" and "Good" are files: {@code yaml} is the manifest, any other
 * language is followed by the file's name ({@code json azure-app.json}). The block {@code text} in "Bad" holds what is found.
 */
final class RulePage {
    static final List<String> SECTIONS = List.of("Why", "Bad", "Good", "How to fix", "How to suppress");

    /** A fenced block: the words after its fence, and its content. */
    record Block(String language, String content) {
        String fileName() {
            int blank = language.indexOf(' ');
            return blank < 0
                    ? "nylas-scopes.yaml"
                    : language.substring(blank + 1).strip();
        }
    }

    private final Path file;
    private final List<String> lines;

    private RulePage(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static RulePage read(Path file) {
        try {
            return new RulePage(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    List<String> sections() {
        List<String> titles = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("## ")) {
                titles.add(line.substring(3));
            }
        }
        return titles;
    }

    List<String> section(String title) {
        int start = lines.indexOf("## " + title);
        if (start < 0) {
            return List.of();
        }
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).startsWith("## ")) {
            end++;
        }
        return lines.subList(start + 1, end);
    }

    List<Block> blocks(String section) {
        List<Block> blocks = new ArrayList<>();
        String language = null;
        StringBuilder content = new StringBuilder();
        for (String line : section(section)) {
            if (language == null && line.startsWith("```")) {
                language = line.substring(3);
                content.setLength(0);
            } else if (language != null && line.equals("```")) {
                blocks.add(new Block(language, content.toString()));
                language = null;
            } else if (language != null) {
                content.append(line).append('\n');
            }
        }
        return blocks;
    }

    /** The files of a section by name. */
    Map<String, String> files(String section) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Block block : blocks(section)) {
            if (!block.language().equals("text")) {
                files.put(block.fileName(), block.content());
            }
        }
        return files;
    }

    /** What "Bad" says is found, one line each. */
    List<String> found() {
        for (Block block : blocks("Bad")) {
            if (block.language().equals("text")) {
                return block.content().lines().toList();
            }
        }
        return List.of();
    }

    /** Writes the head and what is found in "Bad". */
    void update(List<String> head, List<String> found) {
        List<String> written = new ArrayList<>(lines);
        for (int i = 0; i < head.size(); i++) {
            written.set(i, head.get(i));
        }
        int start = written.indexOf("```text");
        int end = start + 1;
        while (!written.get(end).equals("```")) {
            written.remove(end);
        }
        written.addAll(end, found);
        try {
            Files.write(file, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
