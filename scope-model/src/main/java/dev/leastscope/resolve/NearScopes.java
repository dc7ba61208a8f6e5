package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the known scope for a misspelt name. Many valid scopes are not in the tables. So a name counts as misspelt only
 * if its words differ in one letter or in their order.
 */
final class NearScopes {
    private final List<Scope> scopes;
    private final List<List<String>> fullNames = new ArrayList<>();
    private final List<List<String>> shortNames = new ArrayList<>();

    NearScopes(ScopeTable table) {
        scopes = table.scopes();
        for (Scope scope : scopes) {
            fullNames.add(words(scope.name()));
            shortNames.add(words(scope.shortName()));
        }
    }

    /** The nearest scopes, all equally near, in the order of the table; usually none or one. */
    List<Scope> near(String text) {
        List<Scope> nearest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        List<String> written = words(text);
        for (int i = 0; i < scopes.size(); i++) {
            int distance = Math.min(distance(written, fullNames.get(i)), distance(written, shortNames.get(i)));
            if (distance < least) {
                least = distance;
                nearest.clear();
            }
            if (distance == least && distance < Integer.MAX_VALUE) {
                nearest.add(scopes.get(i));
            }
        }
        return nearest;
    }

    /** The distance of two names; the highest number when neither is a misspelling of the other. */
    private static int distance(List<String> words, List<String> others) {
        if (sameLetters(words, others)) {
            return 0;
        }
        if (words.size() != others.size()) {
            return Integer.MAX_VALUE;
        }
        int slips = 0;
        for (int i = 0; i < words.size(); i++) {
            slips += slips(words.get(i), others.get(i));
        }
        if (slips <= 1) {
            return slips;
        }
        List<String> rest = new ArrayList<>(others);
        for (String word : words) {
            rest.remove(word);
        }
        return rest.isEmpty() ? 1 : Integer.MAX_VALUE;
    }

    private static boolean sameLetters(List<String> words, List<String> others) {
        int length = 0;
        for (String word : words) {
            length += word.length();
        }
        for (String word : others) {
            length -= word.length();
        }
        return length == 0 && String.join("", words).equals(String.join("", others));
    }

    /** 0 for the same word, 1 for a misspelling, more for another word. */
    private static int slips(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (kind(one).equals(kind(other))) {
            return 1;
        }
        int length = Math.min(one.length(), other.length());
        return length >= 4
                        && Math.abs(one.length() - other.length()) <= 2
                        && Spelling.distance(one, other) <= (length >= 9 ? 2 : 1)
                ? 1
                : 2;
    }

    /** The kind of access that a word means. People mix up the words of different providers for it. */
    private static String kind(String word) {
        return switch (word) {
            case "readonly" -> "read";
            case "write" -> "readwrite";
            default -> word;
        };
    }

    private static List<String> words(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean separator = i < name.length() && "._-:/".indexOf(name.charAt(i)) >= 0;
            if (i == name.length() || separator) {
                if (i > start) {
                    words.add(name.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
