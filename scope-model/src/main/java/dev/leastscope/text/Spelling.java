package dev.leastscope.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the correct name for a misspelt one.
 *
 * @since 0.1.0
 */
public final class Spelling {
    /** The longest name that is compared. */
    private static final int LONGEST = 200;

    private Spelling() {}

    /**
     * The candidate nearest to a name; the first of several; empty when none is near. Case, hyphens and underscores are
     * ignored. An added, missing, changed or swapped character counts as one difference. When none is near, the result
     * is the only candidate that begins with the name.
     */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String wrong = plain(name);
        int allowed = wrong.length() < 3 ? 0 : wrong.length() < 5 ? 1 : wrong.length() < 10 ? 2 : 3;
        String best = null;
        int least = allowed + 1;
        for (String candidate : candidates) {
            String right = plain(candidate);
            if (Math.abs(right.length() - wrong.length()) < least) {
                int distance = distance(wrong, right);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best == null ? longer(wrong, candidates) : best);
    }

    /** The only candidate that begins with the given text; null when there is none or several. */
    private static String longer(String wrong, Collection<String> candidates) {
        String found = null;
        for (String candidate : candidates) {
            if (wrong.length() > 2 && plain(candidate).startsWith(wrong)) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    /** The text {@code did you mean 'x'?}, or empty when no candidate is near. */
    public static String hint(String name, Collection<String> candidates) {
        Optional<String> nearest = nearest(name, candidates);
        return nearest.isEmpty() ? "" : "did you mean '" + nearest.get() + "'?";
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != '-' && c != '_' && c != ' ') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The number of characters to add, remove, change or swap with their neighbour to turn one word into the other. */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
