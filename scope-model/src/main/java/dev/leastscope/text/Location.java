package dev.leastscope.text;

/**
 * A place in a file.
 *
 * @param file path relative to the source root, with {@code /}; empty when the value was built in code
 * @param line line, counted from 1; 0 when only the file is known
 * @param column column in Unicode code points, counted from 1; 0 when only the line is known
 * @param endColumn the column after the last character of the value, in the same line; 0 when unknown. Comparisons
 *     ignore it
 * @since 0.1.0
 */
public record Location(String file, int line, int column, int endColumn) implements Comparable<Location> {

    /** The place of a value that was built in code. */
    public static final Location NONE = new Location("", 0, 0);

    /** A place with an unknown width. */
    public Location(String file, int line, int column) {
        this(file, line, column, 0);
    }

    /** The same place with a width in columns; 0 when unknown. */
    public Location width(int columns) {
        return columns <= 0 || column == 0 ? this : new Location(file, line, column, column + columns);
    }

    /** Whether the file is known. */
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

    /** Places are equal when they begin at the same point. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Location location && compareTo(location) == 0;
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line) * 31 + column;
    }

    /** The form {@code file:line:column}, which terminals and editors make clickable. Unknown parts are left out. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
