package dev.leastscope.text;

import java.util.List;

/** Joins names for sentences. */
public final class WordSeries {
    private WordSeries() {}

    /** Joins with "and": {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String and(List<String> names) {
        return joined(names, " and ");
    }

    /** Joins with "or": {@code a}, {@code a or b}, {@code a, b or c}. */
    public static String or(List<String> names) {
        return joined(names, " or ");
    }

    /**
     * Like {@link #and}. Of more than {@code most + 1} names, only {@code most} are listed: {@code a, b and 3 more}.
     */
    public static String and(List<String> names, int most) {
        return names.size() > most + 1 ? cut(names, most) : and(names);
    }

    /** Like {@link #or}. Of more than {@code most + 1} names, only {@code most} are listed: {@code a, b and 3 more}. */
    public static String or(List<String> names, int most) {
        return names.size() > most + 1 ? cut(names, most) : or(names);
    }

    /**
     * Joins with commas, for tables and lists: {@code a, b, c}. Names after the first {@code most} are counted:
     * {@code a, b and 3 more}.
     */
    public static String list(List<String> names, int most) {
        return names.size() > most ? cut(names, most - 1) : listed(names, names.size());
    }

    private static String cut(List<String> names, int shown) {
        return listed(names, shown) + " and " + (names.size() - shown) + " more";
    }

    private static String joined(List<String> names, String last) {
        int rest = names.size() - 1;
        return rest < 1 ? listed(names, names.size()) : listed(names, rest) + last + names.get(rest);
    }

    private static String listed(List<String> names, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ", ").append(names.get(i));
        }
        return text.toString();
    }
}
