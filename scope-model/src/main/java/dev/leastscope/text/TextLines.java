package dev.leastscope.text;

import java.util.List;

/** Gathers lines for a terminal. What does not show is written out, and nothing reads as a command to a build server. */
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

    /** Appends the rows of the tables that the project changed, because the answer may rest on them. */
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
