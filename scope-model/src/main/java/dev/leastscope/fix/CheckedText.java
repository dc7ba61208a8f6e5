package dev.leastscope.fix;

import dev.leastscope.check.Finding;
import java.util.List;

/**
 * What a check found in one text of the manifest.
 *
 * @param findings all findings, accepted ones included, in the order of the report
 * @param complete whether the scan is complete and every call is resolved
 * @since 0.1.0
 */
public record CheckedText(List<Finding> findings, boolean complete) {
    /** A list that nobody changes. */
    public CheckedText {
        findings = List.copyOf(findings);
    }
}
