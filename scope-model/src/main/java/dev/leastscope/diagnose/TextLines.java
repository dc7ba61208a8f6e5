package dev.leastscope.diagnose;

import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.text.Masking;

/** Gathers lines for a terminal. What does not show is written out, and nothing reads as a command to a build server. */
final class TextLines {
    private final StringBuilder text = new StringBuilder();

    TextLines line(String line) {
        text.append(parted(parted(Masking.visible(line), "::", ": :"), "##", "# #"))
                .append('\n');
        return this;
    }

    TextLines blank() {
        text.append('\n');
        return this;
    }

    /** The rows of the tables that the project changed: the answer may rest on them. */
    TextLines overrides(CatalogVersion catalog) {
        if (!catalog.overrides().isEmpty()) {
            blank();
        }
        for (String override : catalog.overrides()) {
            line("override " + override);
        }
        return this;
    }

    private static String parted(String line, String pair, String apart) {
        String result = line;
        while (result.contains(pair)) {
            result = result.replace(pair, apart);
        }
        return result;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
