package dev.leastscope.text;

/**
 * A place in a file.
 *
 * @param file path relative to the source root, with {@code /}; empty when the value was built in code
 * @param line line, counted from 1; 0 when only the file is known
 * @param column column in Unicode code points, counted from 1; 0 when only the line is known
 * @param endColumn the column after the last character of the value there, in the same line; 0 when it is not known. It does
 *     not count when places are compared
 * @since 0.1.0
 */
public record Location(String file, int line, int column, int endColumn) implements Comparable<Location> {

    /** The place of a value that was built in code and stands in no file. */
    public static final Location NONE = new Location("", 0, 0);

    /** A place of unknown width. */
    public Location(String file, int line, int column) {
        this(file, line, column, 0);
    }

    /** The same place for a value of so many columns; 0 when the width is not known. */
    public Location width(int columns) {
        return columns <= 0 || column == 0 ? this : new Location(file, line, column, column + columns);
    }

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

    /** Places are the same where they begin at the same point. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Location location && compareTo(location) == 0;
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line) * 31 + column;
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
