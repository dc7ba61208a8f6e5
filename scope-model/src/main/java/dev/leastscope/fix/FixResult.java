package dev.leastscope.fix;

import dev.leastscope.check.Finding;
import java.util.List;

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

    /** Whether there is something to write. */
    public boolean isChanged() {
        return !before.equals(after);
    }
}
