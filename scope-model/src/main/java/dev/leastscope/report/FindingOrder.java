package dev.leastscope.report;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The order for people: what weighs most first, then by place.
 *
 * @since 0.1.0
 */
public final class FindingOrder {
    private static final List<Severity> HEAVIEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

    private FindingOrder() {}

    /** The unsuppressed findings, errors first, each weight by place. */
    public static List<Finding> heaviestFirst(Report report) {
        return heaviest(report, Integer.MAX_VALUE);
    }

    /** So many of them at most. */
    public static List<Finding> heaviest(Report report, int most) {
        List<Finding> heaviest = new ArrayList<>();
        // The findings are in the order of their places already: one pass a weight needs no sorting.
        for (Severity severity : HEAVIEST_FIRST) {
            for (Finding finding : report.findings()) {
                if (heaviest.size() == most) {
                    return heaviest;
                }
                if (finding.severity() == severity && finding.suppressed().isEmpty()) {
                    heaviest.add(finding);
                }
            }
        }
        return heaviest;
    }
}
