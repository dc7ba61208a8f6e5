package dev.leastscope.report;

import dev.leastscope.check.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order for people: what weighs most first, then by place.
 *
 * @since 0.1.0
 */
public final class FindingOrder {
    private FindingOrder() {}

    /** The unsuppressed findings, errors first, each weight by place. */
    public static List<Finding> heaviestFirst(Report report) {
        List<Finding> standing = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.suppressed().isEmpty()) {
                standing.add(finding);
            }
        }
        // Stable: within one weight the order by place stays.
        standing.sort(new ByWeight());
        return List.copyOf(standing);
    }

    /** A class and no lambda: linking one costs a cold check more than the sort. */
    private static final class ByWeight implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            return b.severity().compareTo(a.severity());
        }
    }
}
