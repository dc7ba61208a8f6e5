package dev.leastscope.fix;

import dev.leastscope.check.Finding;
import java.util.List;

/**
 * The result of a check of a manifest text.
 *
 * @param findings all findings, accepted ones included, in the order of the report
 * @param complete whether the scan is complete and every call is resolved
 * @since 0.1.0
 */
public record CheckedText(List<Finding> findings, boolean complete) {
    /** Copies the list, so that it cannot be changed. */
    public CheckedText {
        findings = List.copyOf(findings);
    }
}
