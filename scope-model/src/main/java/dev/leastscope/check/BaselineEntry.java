package dev.leastscope.check;

import dev.leastscope.integration.Severity;
import dev.leastscope.text.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of a baseline: its words, and the findings that it accepts.
 *
 * @param id the id of the findings that it accepts
 * @param severity the highest severity that it accepts
 * @param contents the scopes and features that it accepts, as {@code scope:} and {@code feature:} words
 * @param words all words of the line
 */
record BaselineEntry(String id, Severity severity, Set<String> contents, List<String> words) {
    /** The number of fixed words at the start of a line: rule, id, severity, provider, layer, list. */
    static final int FIXED_WORDS = 6;

    private static final int ID_LENGTH = 16;
    private static final String SCOPE = "scope:";
    private static final String FEATURE = "feature:";

    /** The line that accepts a finding. */
    static BaselineEntry of(Finding finding) {
        List<String> words = new ArrayList<>(8);
        words.add(finding.rule());
        words.add(finding.id());
        words.add(finding.defaultSeverity().id());
        words.add(finding.provider().isPresent() ? finding.provider().get().id() : "");
        words.add(finding.layer().isPresent() ? finding.layer().get().id() : "");
        words.add(Masking.unlessSecret(finding.list()));
        Set<String> contents = contentsOf(finding);
        words.addAll(contents);
        return new BaselineEntry(finding.id(), finding.defaultSeverity(), contents, List.copyOf(words));
    }

    /**
     * Reads a line without mistakes.
     *
     * @param written its words; secrets in them are masked, because the words can be printed or written again
     */
    static BaselineEntry read(List<String> written) {
        List<String> words = new ArrayList<>(written.size());
        for (String word : written) {
            String kind = words.size() < FIXED_WORDS ? "" : word.startsWith(SCOPE) ? SCOPE : FEATURE;
            words.add(kind + Masking.unlessSecret(word.substring(kind.length())));
        }
        return new BaselineEntry(
                words.get(1),
                severity(words.get(2)),
                new TreeSet<>(words.subList(FIXED_WORDS, words.size())),
                List.copyOf(words));
    }

    boolean accepts(Finding finding) {
        return severity.reaches(finding.defaultSeverity()) && contents.containsAll(contentsOf(finding));
    }

    /** The words of a line for the scopes and features of a finding. */
    static Set<String> contentsOf(Finding finding) {
        Set<String> contents = new TreeSet<>();
        for (String scope : finding.scopes()) {
            contents.add(SCOPE + Masking.unlessSecret(scope));
        }
        for (String feature : finding.features()) {
            contents.add(FEATURE + Masking.unlessSecret(feature));
        }
        return contents;
    }

    /** The scopes and features of such words, separated by commas. */
    static String names(Set<String> contents) {
        StringBuilder names = new StringBuilder();
        for (String word : contents) {
            names.append(names.length() == 0 ? "" : ", ").append(word.substring(word.indexOf(':') + 1));
        }
        return names.toString();
    }

    /** The mistake in a line; empty when it is correct. */
    static String mistake(List<String> words) {
        if (!isId(words.get(1))) {
            return "the second word is not the id of a finding";
        }
        if (severity(words.get(2)) == null) {
            return "the third word is not a severity";
        }
        for (String word : words.subList(FIXED_WORDS, words.size())) {
            if (!word.startsWith(SCOPE) && !word.startsWith(FEATURE)) {
                return "from the seventh word on, each begins with scope: or feature:";
            }
        }
        return "";
    }

    /** The severity with this name; null when there is none. */
    private static Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word)) {
                return severity;
            }
        }
        return null;
    }

    private static boolean isId(String text) {
        if (text.length() != ID_LENGTH) {
            return false;
        }
        for (int i = 0; i < ID_LENGTH; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }
}
