package dev.leastscope.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts in the format of {@code diff -u}.
 *
 * @since 0.1.0
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /**
     * The lines of the difference; empty when the texts are equal.
     *
     * @param name the name of the file
     */
    public static List<String> lines(String name, String before, String after) {
        List<String> old = split(before);
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, old, DiffUtils.diff(old, split(after)), CONTEXT);
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        TextLayout layout = new TextLayout(text);
        int at = 0;
        while (at < text.length()) {
            lines.add(text.substring(at, layout.lineEnd(at)));
            at = layout.nextLine(at);
        }
        return lines;
    }
}
