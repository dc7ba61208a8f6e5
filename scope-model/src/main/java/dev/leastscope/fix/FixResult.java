package dev.leastscope.fix;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The result of a fix of a manifest.
 *
 * @param before the original text
 * @param after the text to write; equal to {@code before} when there is nothing to write
 * @param fixed the findings whose remedies are in {@code after}, in the order of application
 * @param leftOut the findings whose remedies are not applied, each with the reason
 * @param consequences findings about cost, consent or verification that are new in {@code after}
 * @param nextSteps findings that are new in {@code after} and are fixed at the provider, not in the manifest
 * @param remaining the unsuppressed findings of {@code after}
 * @param refusal why nothing is written; empty when nothing prevents writing
 * @since 0.1.0
 */
public record FixResult(
        String before,
        String after,
        List<Finding> fixed,
        List<LeftOut> leftOut,
        List<Finding> consequences,
        List<Finding> nextSteps,
        List<Finding> remaining,
        String refusal) {

    /** A finding whose remedy is not applied, and the reason in one sentence. */
    public record LeftOut(Finding finding, String reason) {}

    /** The unsuppressed errors and warnings without a remedy. A person must decide about them. */
    public List<Finding> withoutRemedy() {
        Set<String> shown = new HashSet<>();
        consequences.forEach(finding -> shown.add(finding.id()));
        nextSteps.forEach(finding -> shown.add(finding.id()));
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : remaining) {
            if (finding.remedy().isEmpty()
                    && finding.severity().reaches(Severity.WARNING)
                    && !shown.contains(finding.id())) {
                findings.add(finding);
            }
        }
        return List.copyOf(findings);
    }

    /** Whether {@code after} differs from {@code before}. */
    public boolean isChanged() {
        return !before.equals(after);
    }
}
