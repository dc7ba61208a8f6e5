package dev.leastscope.text;

import java.util.List;

/**
 * A change of a file's text.
 *
 * @param file the file, relative to the source root, with {@code /}
 * @param parts the changed ranges, in the order of the text; at least one, without overlaps
 * @param lines the lines of the changed text that the change writes, without the last line end; empty when it only
 *     removes
 * @since 0.1.0
 */
public record FileChange(String file, List<Part> parts, String lines) {
    /**
     * A range of the text and its replacement. Lines and columns count from 1. Columns are in code points.
     *
     * @param endColumn the column after the last removed character; for an insertion, the end is equal to the start
     * @param text the new text; empty for a removal
     */
    public record Part(int startLine, int startColumn, int endLine, int endColumn, String text) {}
}
