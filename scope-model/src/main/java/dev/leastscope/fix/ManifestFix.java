package dev.leastscope.fix;

import dev.leastscope.check.Finding;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applies the remedies of the findings of a manifest until none is left. Each round compiles remedies into edits of the current
 * text, applies them, reads the result again and checks it. It writes no file.
 *
 * <p>A remedy that would break a policy or cause a conflict is not applied and is reported. If another new finding appears, the
 * result is the original text with the reason.
 *
 * @since 0.1.0
 */
public final class ManifestFix {
    /** Why level least is refused when not all code could be read. */
    public static final String INCOMPLETE =
            "The scan is incomplete or a call is unresolved, so nothing can be called unneeded. Resolve what scan.* findings name,"
                    + " or use level safe.";

    /**
     * The largest number of rounds. More rounds mean a cycle, because each remedy changes one list and lists do not depend on
     * each other.
     */
    private static final int MAX_ROUNDS = 10;

    private final SourceText original;
    private final FixLevel level;

    private final Map<String, Finding> fixed = new LinkedHashMap<>();
    private final Map<String, FixResult.LeftOut> leftOut = new LinkedHashMap<>();
    private final Map<String, FixResult.LeftOut> conflicting = new LinkedHashMap<>();
    private final Map<String, Finding> consequences = new LinkedHashMap<>();
    private final Map<String, Finding> nextSteps = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Attempts attempts;

    private ManifestFix(SourceText original, FixLevel level, TextCheck check) {
        this.original = original;
        this.level = level;
        this.attempts = new Attempts(original.name(), check, known);
    }

    /**
     * Applies remedies.
     *
     * @param manifest the current manifest
     * @param level the level of the remedies to apply
     * @param check checks a text as the manifest
     * @return the result, or the problems of a manifest that cannot be read
     */
    public static Reading<FixResult> apply(SourceText manifest, FixLevel level, TextCheck check) {
        Reading<CheckedText> first = check.check(manifest);
        if (first.value().isEmpty()) {
            return Reading.failed(first.problems());
        }
        return Reading.of(new ManifestFix(manifest, level, check).run(first.orThrow()));
    }

    private FixResult run(CheckedText first) {
        if (level == FixLevel.LEAST && !first.complete()) {
            return refused(first, INCOMPLETE);
        }
        for (Finding finding : first.findings()) {
            known.add(finding.id());
        }
        SourceText text = original;
        CheckedText checked = first;
        String settled = null;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Finding> open = open(checked);
            if (open.isEmpty() && !conflicting.isEmpty() && !text.text().equals(settled)) {
                // A remedy that an entry prevented can be possible after the entry is removed.
                settled = text.text();
                conflicting.clear();
                open = open(checked);
            }
            if (open.isEmpty()) {
                return result(text, checked);
            }
            Step step = step(text, checked, open);
            if (!step.refusal().isEmpty()) {
                return refused(first, step.refusal());
            }
            text = step.text();
            checked = step.checked();
        }
        return open(checked).isEmpty()
                ? result(text, checked)
                : refused(
                        first,
                        "After " + MAX_ROUNDS + " rounds remedies still ask for changes: they contradict each other.");
    }

    /** The findings whose remedies are still to be applied. */
    private List<Finding> open(CheckedText checked) {
        List<Finding> open = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            if (finding.remedy().isEmpty() || finding.suppressed().isPresent() || isLeftOut(finding)) {
                continue;
            }
            if (finding.remedy().get().narrows() && level == FixLevel.SAFE) {
                leaveOut(finding, "It removes or narrows something; level least applies it.");
            } else {
                open.add(finding);
            }
        }
        return open;
    }

    private void leaveOut(Finding finding, String reason) {
        leftOut.putIfAbsent(finding.id(), new FixResult.LeftOut(finding, reason));
    }

    private boolean isLeftOut(Finding finding) {
        return leftOut.containsKey(finding.id()) || conflicting.containsKey(finding.id());
    }

    /**
     * The result of a round.
     *
     * @param refusal why nothing must be written; empty when there is no such reason
     */
    private record Step(SourceText text, CheckedText checked, String refusal) {}

    private Step step(SourceText text, CheckedText before, List<Finding> open) {
        Attempts.Attempt all = attempt(text, before, open);
        if (all.refusal().isEmpty() && all.unwanted().isEmpty()) {
            return accepted(all);
        }
        // The remedies are applied one by one, to find the one that causes the new finding.
        List<Finding> good = new ArrayList<>();
        Attempts.Attempt last = null;
        for (Finding finding : open) {
            if (isLeftOut(finding)) {
                continue;
            }
            List<Finding> tried = new ArrayList<>(good);
            tried.add(finding);
            Attempts.Attempt attempt = attempt(text, before, tried);
            if (!attempt.refusal().isEmpty()) {
                return new Step(text, before, attempt.refusal());
            }
            if (attempt.unwanted().isEmpty()) {
                good.add(finding);
                last = attempt;
            } else {
                Finding caused = attempt.unwanted().get(0);
                conflicting.put(
                        finding.id(),
                        new FixResult.LeftOut(finding, "It would cause " + caused.rule() + ": " + caused.message()));
            }
        }
        return last == null ? new Step(text, before, "") : accepted(last);
    }

    private Attempts.Attempt attempt(SourceText text, CheckedText before, List<Finding> findings) {
        Attempts.Attempt attempt = attempts.attempt(text, before, findings);
        for (FixResult.LeftOut one : attempt.leftOut()) {
            leftOut.putIfAbsent(one.finding().id(), one);
        }
        return attempt;
    }

    private Step accepted(Attempts.Attempt attempt) {
        for (Finding finding : attempt.applied()) {
            // A scope that is written three times has two findings with the same id.
            fixed.putIfAbsent(finding.id(), finding);
        }
        for (Finding finding : attempt.checked().findings()) {
            // A finding with a remedy is fixed in the next round, or reported as not applied.
            if (known.add(finding.id())
                    && finding.suppressed().isEmpty()
                    && finding.remedy().isEmpty()) {
                switch (SideEffects.of(finding.rule())) {
                    case CONSEQUENCE -> consequences.put(finding.id(), finding);
                    case NEXT_STEP -> nextSteps.put(finding.id(), finding);
                    case CONFLICT, NOT_EXPECTED -> {
                        // This does not happen in an accepted attempt.
                    }
                }
            }
        }
        return new Step(attempt.text(), attempt.checked(), "");
    }

    private FixResult result(SourceText text, CheckedText checked) {
        return new FixResult(
                original.text(),
                text.text(),
                gone(checked),
                everythingLeftOut(),
                standing(consequences, checked),
                standing(nextSteps, checked),
                remaining(checked),
                "");
    }

    /**
     * The fixed findings that no longer exist. Of a scope that is written twice, one entry can be removed and the other one
     * stay.
     */
    private List<Finding> gone(CheckedText checked) {
        Map<String, Finding> gone = new LinkedHashMap<>(fixed);
        for (Finding finding : checked.findings()) {
            gone.remove(finding.id());
        }
        return List.copyOf(gone.values());
    }

    private List<FixResult.LeftOut> everythingLeftOut() {
        List<FixResult.LeftOut> all = new ArrayList<>(leftOut.values());
        all.addAll(conflicting.values());
        return List.copyOf(all);
    }

    private FixResult refused(CheckedText first, String reason) {
        return new FixResult(
                original.text(), original.text(), List.of(), List.of(), List.of(), List.of(), remaining(first), reason);
    }

    private static List<Finding> standing(Map<String, Finding> findings, CheckedText checked) {
        List<Finding> standing = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            if (findings.containsKey(finding.id())) {
                standing.add(finding);
            }
        }
        return List.copyOf(standing);
    }

    private static List<Finding> remaining(CheckedText checked) {
        List<Finding> remaining = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            if (finding.suppressed().isEmpty()) {
                remaining.add(finding);
            }
        }
        return List.copyOf(remaining);
    }
}
