package dev.leastscope.catalog.source;

import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the signs of errors and checks them.
 *
 * @param authorization the words for authorization; a short sign needs one of them
 */
record SignReader(List<String> authorization) {
    /** The placeholder for any word for authorization in a short sign. */
    private static final String ANY_AUTHORIZATION = "@authorization";

    /** The number of similar texts about something else that each short sign needs as counterexamples. */
    private static final int FALSE_FRIENDS = 10;

    /** Reads signs: each is a pattern, or a list of patterns that must all be in the text. */
    static List<List<String>> signs(RowReader row, String key) {
        List<List<String>> signs = new ArrayList<>();
        for (Tree item : row.items(key)) {
            List<String> sign = new ArrayList<>();
            if (item instanceof Tree.Scalar scalar) {
                sign.add(scalar.text());
            } else {
                RowReader.items(item).forEach(part -> sign.add(RowReader.text(part)));
            }
            if (sign.isEmpty() || sign.contains(null) || sign.contains("")) {
                row.complain(item, "'" + key + "' must contain patterns, or lists of patterns", "write a text");
            } else {
                proveBraces(row, item, sign);
                signs.add(List.copyOf(sign));
            }
        }
        return List.copyOf(signs);
    }

    private static void proveBraces(RowReader row, Tree at, List<String> sign) {
        for (String pattern : sign) {
            int depth = 0;
            for (int i = 0; i < pattern.length(); i++) {
                depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
                if (depth < 0 || depth > 1) {
                    break;
                }
            }
            if (depth != 0 || pattern.startsWith("{")) {
                row.complain(
                        at, "the placeholder is written {name}, and no pattern begins with it", "correct the braces");
            }
        }
    }

    /** Reads the signs of short texts. Each needs a word for authorization, and counterexamples that it must not match. */
    List<List<String>> brief(RowReader row) {
        List<List<String>> signs = new ArrayList<>();
        for (List<String> sign : signs(row, "short")) {
            List<String> expanded = new ArrayList<>();
            sign.forEach(
                    part -> expanded.add(part.equals(ANY_AUTHORIZATION) ? String.join(" | ", authorization) : part));
            if (expanded.stream().noneMatch(this::isAboutAuthorization)) {
                row.complain(
                        "the short sign " + sign + " contains no word for authorization",
                        "add a part with one of them, or " + ANY_AUTHORIZATION);
            }
            signs.add(List.copyOf(expanded));
        }
        int friends = row.texts("false-friends").size();
        if (friends < FALSE_FRIENDS * signs.size()) {
            row.complain(
                    signs.size() + " short signs have " + friends + " false friends",
                    "add false-friends: " + FALSE_FRIENDS
                            + " sentences for each short sign that have a word of it and are about something else");
        }
        return List.copyOf(signs);
    }

    /** Whether each alternative of a part contains a word for authorization. */
    private boolean isAboutAuthorization(String part) {
        for (String alternative : part.split(" [|] ", -1)) {
            boolean found = false;
            for (String word : authorization) {
                found |= holds(alternative.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String text, String word) {
        boolean open = word.endsWith("*");
        String sought = open ? word.substring(0, word.length() - 1) : word;
        String padded = " " + text.replace("*", "") + " ";
        return padded.contains(open ? " " + sought : " " + sought + " ");
    }
}
