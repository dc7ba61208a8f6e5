package dev.leastscope.report;

import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingSequence;
import java.util.List;

/**
 * The findings of a report in the order for people. See {@link FindingSequence}.
 *
 * @since 0.1.0
 */
public final class FindingOrder {
    private FindingOrder() {}

    /** The unsuppressed findings in this order. */
    public static List<Finding> heaviestFirst(Report report) {
        return FindingSequence.of(report.findings());
    }

    /** The {@code most} heaviest unsuppressed findings. */
    public static List<Finding> heaviest(Report report, int most) {
        List<Finding> all = heaviestFirst(report);
        return all.subList(0, Math.min(most, all.size()));
    }

    /** At most {@code most} unsuppressed findings. Every rule has one before a rule has several. */
    public static List<Finding> ofEveryRule(Report report, int most) {
        return FindingSequence.of(report.findings(), most);
    }
}
