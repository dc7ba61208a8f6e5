package dev.leastscope.text;

/**
 * A place in a file.
 *
 * @param file path relative to the source root, with {@code /}; empty when the value was built in code
 * @param line line, counted from 1; 0 when only the file is known
 * @param column column in Unicode code points, counted from 1; 0 when only the line is known
 * @since 0.1.0
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** The place of a value that was built in code and stands in no file. */
    public static final Location NONE = new Location("", 0, 0);

    /** Whether there is a file to open. */
    public boolean isKnown() {
        return !file.isEmpty();
    }

    /** Orders by file, line and column, so that every output is stable. */
    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, the form that terminals and editors make clickable; parts not known are left out. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
