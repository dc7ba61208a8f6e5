package dev.leastscope.diagnose.call;

import java.util.List;
import java.util.Locale;

/**
 * A call of the tables, {@code METHOD /path/{id}}. It is compared with calls that have real ids. Immutable.
 *
 * @param method the HTTP method
 * @param parts the parts of the path
 */
public record PathTemplate(String method, List<String> parts) {
    public static PathTemplate of(String call) {
        int blank = call.indexOf(' ');
        return new PathTemplate(call.substring(0, blank), parts(call.substring(blank + 1)));
    }

    /** The parts of a path. */
    static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }

    /** The number of equal parts, without ids; -1 when the paths differ. */
    int same(List<String> given) {
        if (parts.size() != given.size()) {
            return -1;
        }
        int same = 0;
        for (int i = 0; i < parts.size(); i++) {
            int fits = same(parts.get(i), given.get(i));
            if (fits < 0) {
                return -1;
            }
            same += fits;
        }
        return same;
    }

    /**
     * Compares two parts: 1 for equal texts, 0 for a text in place of a name, -1 for another text. Google writes
     * {@code {id}:action}.
     */
    private static int same(String part, String given) {
        if (part.equals(given) || (part.equalsIgnoreCase(given) && !part.isEmpty())) {
            return 1;
        }
        int close = part.startsWith("{") ? part.indexOf('}') : -1;
        if (close < 0 || given.isEmpty()) {
            return -1;
        }
        String action = part.substring(close + 1).toLowerCase(Locale.ROOT);
        boolean fits = action.isEmpty()
                ? given.indexOf(':', 1) < 0 || given.indexOf('@') >= 0
                : given.toLowerCase(Locale.ROOT).endsWith(action);
        return fits ? action.isEmpty() ? 0 : 1 : -1;
    }
}
