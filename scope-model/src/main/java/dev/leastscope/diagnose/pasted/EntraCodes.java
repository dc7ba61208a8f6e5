package dev.leastscope.diagnose.pasted;

import java.util.ArrayList;
import java.util.List;

/**
 * The codes of Entra ID. JSON bodies list them as bare numbers in {@code error_codes}; pages and messages write
 * {@code AADSTS} before them.
 */
final class EntraCodes {
    private static final int LONGEST = 8;

    private EntraCodes() {}

    /** The words, with each number of {@code error_codes} written as in a message. */
    static List<String> named(List<String> words) {
        List<String> named = new ArrayList<>(words);
        for (int i = 0; i < named.size(); i++) {
            for (int at = i + 1; named.get(i).equals("error_codes") && isCode(named, at); at++) {
                named.set(at, "aadsts" + named.get(at));
            }
        }
        return named;
    }

    private static boolean isCode(List<String> words, int at) {
        return at < words.size()
                && words.get(at).length() <= LONGEST
                && words.get(at).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
