package dev.leastscope.report;

import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingSequence;
import java.util.List;

/**
 * The order for people, see {@link FindingSequence}.
 *
 * @since 0.1.0
 */
public final class FindingOrder {
    private FindingOrder() {}

    /** The unsuppressed findings: what breaks most first, then by cause, then by place. */
    public static List<Finding> heaviestFirst(Report report) {
        return FindingSequence.of(report.findings());
    }

    /** So many of them at most. */
    public static List<Finding> heaviest(Report report, int most) {
        List<Finding> findings = heaviestFirst(report);
        return findings.subList(0, Math.min(most, findings.size()));
    }
}
