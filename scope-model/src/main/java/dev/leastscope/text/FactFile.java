package dev.leastscope.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads and writes the files that this tool creates for version control. The first line names the kind of file. Each
 * following line is one fact. The lines are sorted, so that differences and merges stay small. A fact is a list of
 * words. Characters outside plain ASCII are written as {@code %XX}, so lines in string order are in code point order,
 * too.
 *
 * @since 0.1.0
 */
public final class FactFile {
    /** The largest file that is read, in bytes. */
    public static final int FILE_BYTES = 4 * 1024 * 1024;

    private static final String HEX = "0123456789ABCDEF";

    private FactFile() {}

    /**
     * One line of a file.
     *
     * @param words at least one
     * @param location the place of the line
     */
    public record Fact(List<String> words, Location location) {}

    /**
     * The text of a file.
     *
     * @param title the kind of file and the version of its format: {@code leastscope-lock 1}
     * @param facts its facts in any order; duplicates are written once
     */
    public static String write(String title, Collection<List<String>> facts) {
        TreeSet<String> lines = new TreeSet<>();
        for (List<String> words : facts) {
            lines.add(line(words));
        }
        StringBuilder text = new StringBuilder(80 * (lines.size() + 1));
        text.append("# ").append(title).append('\n');
        for (String line : lines) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** The line of a fact, without a line end. */
    public static String line(List<String> words) {
        StringBuilder line = new StringBuilder(80);
        for (String word : words) {
            append(line.isEmpty() ? line : line.append(' '), word);
        }
        return line.toString();
    }

    /**
     * Reads a file.
     *
     * @param title the required title
     * @param words the least number of words in a fact
     * @return the facts, or problems when the title is different or a line is broken
     */
    public static Reading<List<Fact>> read(SourceText source, String title, int words) {
        List<Problem> problems = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        String first = source.line(1);
        if (!first.equals("# " + title)) {
            boolean other = first.startsWith("# " + title.substring(0, title.indexOf(' ') + 1));
            return Reading.failed(List.of(new Problem(
                    new Location(source.name(), 1, 1),
                    other
                            ? "the format of this file is unknown: its first line is not '# " + title + "'"
                            : "the first line is not '# " + title + "'",
                    other ? "use the version of the tool that wrote it, or write it again" : "name the right file",
                    "")));
        }
        for (int number = 2; number <= source.lines(); number++) {
            String line = source.line(number);
            Location location = new Location(source.name(), number, 1);
            if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
                problems.add(new Problem(location, "a merge was left unfinished here", "finish it", ""));
            } else if (!line.isEmpty()) {
                List<String> found = words(line);
                if (found.size() < words) {
                    problems.add(new Problem(location, "this line has a wrong form", "write the file again", ""));
                }
                facts.add(new Fact(found, location));
            }
        }
        return problems.isEmpty() ? Reading.of(facts) : Reading.failed(problems);
    }

    /** The words of a line; an empty list when it is broken. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>(6);
        int start = 0;
        while (start <= line.length()) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            String word = decode(line, start, end);
            if (word == null) {
                return List.of();
            }
            words.add(word);
            start = end + 1;
        }
        return words;
    }

    private static void append(StringBuilder line, String word) {
        if (word.isEmpty()) {
            line.append('-');
            return;
        }
        if (word.equals("-")) {
            line.append("%2D");
            return;
        }
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F && b != '%') {
                line.append((char) b);
            } else {
                line.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
    }

    /** A word; null when it is not one that {@link #append} writes. */
    private static String decode(String line, int start, int end) {
        if (end == start) {
            return null;
        }
        if (end == start + 1 && line.charAt(start) == '-') {
            return "";
        }
        byte[] bytes = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return null;
            }
            if (c != '%') {
                bytes[length++] = (byte) c;
                continue;
            }
            int high = digit(line, i + 1, end);
            int low = digit(line, i + 2, end);
            if (high < 0 || low < 0) {
                return null;
            }
            bytes[length++] = (byte) (high << 4 | low);
            i += 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int digit(String line, int at, int end) {
        return at < end ? HEX.indexOf(line.charAt(at)) : -1;
    }
}
