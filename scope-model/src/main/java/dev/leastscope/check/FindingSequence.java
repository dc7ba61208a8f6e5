package dev.leastscope.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which findings are shown to people: what breaks most comes first (severity, then category, then the number of
 * features concerned), then findings of one cause together (rule, then scopes), then by place. Of one rule at most three
 * are shown before every rule has been shown once.
 *
 * @since 0.1.0
 */
public final class FindingSequence {
    private static final int OF_ONE_RULE = 3;

    private FindingSequence() {}

    /** The unsuppressed findings, in the order of display. */
    public static List<Finding> of(List<Finding> findings) {
        return List.copyOf(firstOfEachRule(sorted(findings), OF_ONE_RULE));
    }

    /**
     * At most {@code most} unsuppressed findings, so that every rule is shown before many findings of one rule. First come up
     * to three of each rule, fewer where three of each would be too many, then the others.
     */
    public static List<Finding> of(List<Finding> findings, int most) {
        List<Finding> all = of(findings);
        int first = OF_ONE_RULE;
        while (first > 1 && counted(all, first) > most) {
            first--;
        }
        List<Finding> shown = firstOfEachRule(all, first);
        return List.copyOf(shown.subList(0, Math.min(most, shown.size())));
    }

    /** The first findings of each rule, then the others. Both groups keep their order. */
    private static List<Finding> firstOfEachRule(List<Finding> findings, int first) {
        List<Finding> shown = new ArrayList<>(findings.size());
        List<Finding> later = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : findings) {
            int count = counts.getOrDefault(finding.rule(), 0);
            counts.put(finding.rule(), count + 1);
            (count < first ? shown : later).add(finding);
        }
        shown.addAll(later);
        return shown;
    }

    /** The number of findings when at most {@code first} of each rule count. */
    private static int counted(List<Finding> findings, int first) {
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        for (Finding finding : findings) {
            int count = counts.getOrDefault(finding.rule(), 0);
            counts.put(finding.rule(), count + 1);
            total += count < first ? 1 : 0;
        }
        return total;
    }

    private static List<Finding> sorted(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.suppressed().isEmpty()) {
                sorted.add(finding);
            }
        }
        sorted.sort(WhatBreaksMost.INSTANCE);
        return sorted;
    }

    private enum WhatBreaksMost implements Comparator<Finding> {
        INSTANCE;

        @Override
        public int compare(Finding one, Finding other) {
            int order = other.severity().compareTo(one.severity());
            order = order != 0 ? order : one.category().compareTo(other.category());
            order = order != 0
                    ? order
                    : Integer.compare(other.features().size(), one.features().size());
            order = order != 0 ? order : one.rule().compareTo(other.rule());
            order = order != 0
                    ? order
                    : one.scopes().toString().compareTo(other.scopes().toString());
            return order != 0 ? order : one.compareTo(other);
        }
    }
}
