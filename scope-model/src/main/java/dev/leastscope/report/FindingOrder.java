package dev.leastscope.report;

import dev.leastscope.check.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order for people: errors first, within a severity what breaks calls before what costs reviews, then what concerns more
 * features, then by rule and place.
 *
 * @since 0.1.0
 */
public final class FindingOrder {
    /** More findings of one rule wait until every rule has been shown once. */
    static final int FIRST_OF_A_RULE = 3;

    private FindingOrder() {}

    /** The unsuppressed findings in this order. */
    public static List<Finding> heaviestFirst(Report report) {
        List<Finding> standing = new ArrayList<>(report.findings().size());
        for (Finding finding : report.findings()) {
            if (finding.suppressed().isEmpty()) {
                standing.add(finding);
            }
        }
        standing.sort(new ByWeight());
        return standing;
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

    /** A class and no lambda: linking one costs a cold check more than the sort. */
    private static final class ByWeight implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int bySeverity = b.severity().compareTo(a.severity());
            if (bySeverity != 0) {
                return bySeverity;
            }
            int byCategory = a.category().compareTo(b.category());
            if (byCategory != 0) {
                return byCategory;
            }
            int byFeatures = Integer.compare(b.features().size(), a.features().size());
            if (byFeatures != 0) {
                return byFeatures;
            }
            int byRule = a.rule().compareTo(b.rule());
            return byRule != 0 ? byRule : a.compareTo(b);
        }
    }
}
