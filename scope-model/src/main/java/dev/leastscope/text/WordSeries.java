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

    private static String joined(List<String> names, String last) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + last + names.get(names.size() - 1);
    }
}
