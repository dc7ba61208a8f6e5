package dev.leastscope.text;

import java.util.List;

/**
 * A change of a file's text.
 *
 * @param file the file, relative to the source root, with {@code /}
 * @param parts what changes, in the order of the text; at least one, without overlaps
 * @param lines the lines of the changed text that the change writes, without the last line end; empty when it only removes
 * @since 0.1.0
 */
public record FileChange(String file, List<Part> parts, String lines) {
    /**
     * A range of the text and what takes its place. Lines and columns count from 1, columns in code points.
     *
     * @param endColumn the column behind the last character that goes; with {@code endLine} equal to the start for an insertion
     * @param text what is written; empty for a removal
     */
    public record Part(int startLine, int startColumn, int endLine, int endColumn, String text) {}
}
