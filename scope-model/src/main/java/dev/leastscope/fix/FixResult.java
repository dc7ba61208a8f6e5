package dev.leastscope.fix;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the remedies of a manifest.
 *
 * @param before the text as it was
 * @param after the text to write; equal to {@code before} when nothing is to be written
 * @param fixed the findings whose remedies are in {@code after}, in the order of application
 * @param leftOut the findings whose remedies are not, each with its reason
 * @param consequences findings about cost, consent or verification that are new in {@code after}
 * @param nextSteps findings that are new in {@code after} and are fixed at the provider, not in the manifest
 * @param remaining the findings of {@code after} that stand
 * @param refusal why nothing is written at all; empty when it is
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

    /** A remedy that is not applied, and why: one sentence. */
    public record LeftOut(Finding finding, String reason) {}

    /** The errors and warnings that stand and have no remedy: somebody must decide. */
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

    /** Whether there is something to write. */
    public boolean isChanged() {
        return !before.equals(after);
    }
}
