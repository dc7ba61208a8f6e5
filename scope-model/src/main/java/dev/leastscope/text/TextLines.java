package dev.leastscope.text;

import java.util.List;

/** Collects lines for a terminal. Invisible characters are escaped, and no line is a command for a build server. */
public final class TextLines {
    private final StringBuilder text = new StringBuilder();

    /** Appends one line. */
    public TextLines line(String line) {
        text.append(SafeText.logged(line)).append('\n');
        return this;
    }

    /** Appends an empty line. */
    public TextLines blank() {
        text.append('\n');
        return this;
    }

    /** Appends the rows of the tables that the project overrides, because the answer can depend on them. */
    public TextLines overrides(List<String> overrides) {
        if (!overrides.isEmpty()) {
            blank();
        }
        for (String override : overrides) {
            line("override " + override);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
