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

    /** The unsuppressed ones of these findings, in the order in which they are shown. */
    public static List<Finding> of(List<Finding> findings) {
        List<Finding> sorted = sorted(findings);
        List<Finding> shown = new ArrayList<>(sorted.size());
        List<Finding> later = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : sorted) {
            int count = counts.getOrDefault(finding.rule(), 0);
            counts.put(finding.rule(), count + 1);
            (count < OF_ONE_RULE ? shown : later).add(finding);
        }
        shown.addAll(later);
        return List.copyOf(shown);
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
