package dev.leastscope.text;

import java.util.List;

/** Joins names in sentences. */
public final class WordSeries {
    private WordSeries() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String and(List<String> names) {
        return joined(names, " and ");
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    public static String or(List<String> names) {
        return joined(names, " or ");
    }

    /** As {@link #and}; of more names than {@code most} and one, only {@code most} are named: {@code a, b and 3 more}. */
    public static String and(List<String> names, int most) {
        return names.size() > most + 1 ? cut(names, most) : and(names);
    }

    /** As {@link #or}; of more names than {@code most} and one, only {@code most} are named: {@code a, b and 3 more}. */
    public static String or(List<String> names, int most) {
        return names.size() > most + 1 ? cut(names, most) : or(names);
    }

    /** {@code a, b, c}, for tables and lists; of more names than {@code most} the last ones are counted: {@code a, b and 3 more}. */
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
