package dev.leastscope.report;

import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order for people, see {@link FindingSequence}.
 *
 * @since 0.1.0
 */
public final class FindingOrder {
    /** More findings of one rule wait until every rule has been shown once. */
    static final int FIRST_OF_A_RULE = 3;

    private FindingOrder() {}

    /** The unsuppressed findings in this order. */
    public static List<Finding> heaviestFirst(Report report) {
        return FindingSequence.of(report.findings());
    }

    /** The {@code most} heaviest unsuppressed findings. */
    public static List<Finding> heaviest(Report report, int most) {
        List<Finding> all = heaviestFirst(report);
        return all.size() <= most ? all : new ArrayList<>(all.subList(0, most));
    }

    /**
     * A selection of at most {@code most} unsuppressed findings that shows each rule before it shows many findings of one
     * rule: first up to three of each rule, in this order (fewer where three of each would be too many), then the others.
     */
    public static List<Finding> ofEveryRule(Report report, int most) {
        List<Finding> all = heaviestFirst(report);
        int first = FIRST_OF_A_RULE;
        while (first > 1 && counted(all, first) > most) {
            first--;
        }
        List<Finding> selected = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        Map<String, Integer> shown = new HashMap<>();
        for (Finding finding : all) {
            int count = shown.getOrDefault(finding.rule(), 0);
            shown.put(finding.rule(), count + 1);
            (count < first ? selected : others).add(finding);
        }
        selected.addAll(others);
        return selected.size() <= most ? selected : new ArrayList<>(selected.subList(0, most));
    }

    /** How many findings there are when no more than {@code first} of each rule count. */
    private static int counted(List<Finding> findings, int first) {
        Map<String, Integer> shown = new HashMap<>();
        int total = 0;
        for (Finding finding : findings) {
            int count = shown.getOrDefault(finding.rule(), 0);
            shown.put(finding.rule(), count + 1);
            total += count < first ? 1 : 0;
        }
        return total;
    }
}
