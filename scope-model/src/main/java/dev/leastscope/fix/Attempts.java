package dev.leastscope.fix;

import dev.leastscope.check.Finding;
import dev.leastscope.check.Remedy;
import dev.leastscope.check.SideEffect;
import dev.leastscope.text.Location;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Applies remedies to a text, reads the result again and checks it. */
final class Attempts {
    private final String manifest;
    private final TextCheck check;
    private final Set<String> known;

    /**
     * @param manifest the name of the file
     * @param known the ids of the findings before the fix; the caller adds the ids of new findings that it accepts
     */
    Attempts(String manifest, TextCheck check, Set<String> known) {
        this.manifest = manifest;
        this.check = check;
        this.known = known;
    }

    /**
     * The result of applying some remedies.
     *
     * @param text the edited text; null when it is refused, as {@code checked} is then
     * @param applied the findings whose remedies are in the text; the others change the same place and are applied in the next
     *     round
     * @param unwanted new findings that are a reason not to apply a remedy
     * @param leftOut the findings whose remedies cannot be applied to this manifest, with the reason
     * @param refusal why nothing must be written; empty when there is no such reason
     */
    record Attempt(
            SourceText text,
            CheckedText checked,
            List<Finding> applied,
            List<Finding> unwanted,
            List<FixResult.LeftOut> leftOut,
            String refusal) {
        /** An attempt whose text must not be written. */
        private static Attempt refused(List<FixResult.LeftOut> leftOut, String reason) {
            return new Attempt(null, null, List.of(), List.of(), leftOut, reason);
        }
    }

    /** Applies the remedies of these findings to a checked text, and checks the result. */
    Attempt attempt(SourceText text, CheckedText before, List<Finding> findings) {
        RoundEdits round = new RoundEdits(text);
        List<Finding> applied = new ArrayList<>();
        List<FixResult.LeftOut> leftOut = new ArrayList<>();
        for (Finding finding : findings) {
            Remedy remedy = round.remaining(finding.remedy().orElseThrow());
            if (remedy == null) {
                applied.add(finding);
                continue;
            }
            ManifestEdits.Compiled compiled = round.apply(remedy);
            if (compiled instanceof ManifestEdits.Compiled.Elsewhere elsewhere) {
                leftOut.add(new FixResult.LeftOut(finding, elsewhere(finding, elsewhere.location())));
            } else if (compiled instanceof ManifestEdits.Compiled.NotFound notFound) {
                leftOut.add(new FixResult.LeftOut(
                        finding, "The manifest cannot be edited there: " + notFound.what() + "."));
            } else if (!((ManifestEdits.Compiled.Edits) compiled).edits().isEmpty()) {
                applied.add(finding);
            }
        }
        SourceText edited = round.text();
        if (round.applied().isEmpty()) {
            return new Attempt(text, before, applied, List.of(), leftOut, "");
        }
        if (!round.decodesAsMeant()) {
            return Attempt.refused(
                    leftOut,
                    "The edited text would not have the values that the remedies intend. This is a defect of Leastscope.");
        }
        Reading<CheckedText> reading = check.check(edited);
        if (reading.value().isEmpty()) {
            return Attempt.refused(
                    leftOut,
                    "The edited manifest could not be read: "
                            + reading.problems().get(0).message() + ".");
        }
        CheckedText checked = reading.orThrow();
        List<Finding> unwanted = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            if (known.contains(finding.id()) || finding.suppressed().isPresent()) {
                continue;
            }
            SideEffect effect = SideEffects.of(finding.rule());
            if (effect == SideEffect.CONFLICT) {
                unwanted.add(finding);
            } else if (effect == SideEffect.NOT_EXPECTED && finding.remedy().isEmpty()) {
                return Attempt.refused(
                        leftOut, "It would bring a new finding, " + finding.rule() + ": " + finding.message());
            }
        }
        return new Attempt(edited, checked, applied, unwanted, leftOut, "");
    }

    private String elsewhere(Finding finding, Location place) {
        Location where = place.isKnown() ? place : finding.location();
        return where.isKnown() && !where.file().equals(manifest)
                ? "It is written in " + where + ", which is not edited."
                : "It is not written in " + manifest + ".";
    }
}
