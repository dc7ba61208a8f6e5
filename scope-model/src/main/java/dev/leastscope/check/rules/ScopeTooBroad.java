package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Reports a scope where narrower scopes are enough. */
final class ScopeTooBroad extends RequestRule {
    ScopeTooBroad() {
        super(
                "scope.too-broad",
                Severity.WARNING,
                Category.EXCESS,
                Precedence.TOO_BROAD,
                "Narrower scopes than this one are enough.");
    }

    @Override
    boolean isFixedInTheList() {
        return true;
    }

    /** A scope that one auth request lacks can be too broad for another one with the same list. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONSEQUENCE;
    }

    @Override
    public boolean isAboutExcess() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (resolution.defaulted()) {
            return;
        }
        ScanGaps gaps = ScanGaps.of(examination);
        for (Judgement judgement : RequestedList.judged(resolution, Judgement.Verdict.TOO_BROAD)) {
            if (resolution.request().takesConnectorsList()) {
                if (!SharedList.isJudgedThere(judgement, resolution, examination)) {
                    findings.add(SharedList.finding(this, judgement, judgement.instead(), resolution, examination));
                }
            } else if (!isSameInPractice(judgement, resolution)) {
                boolean isLighter = resolution.leastCost().burden()
                        < resolution.requestedCost().burden();
                findings.add(examination
                        .finding(this)
                        .in(resolution.request())
                        .at(judgement.requested().written().location())
                        .scope(judgement.scope().name())
                        .message(MessageWords.quoted(judgement.scope().shortName())
                                + " allows more than the declared features need: "
                                + MessageWords.scopes(judgement.instead())
                                + (judgement.instead().size() == 1 ? " is enough" : " are enough")
                                + (isLighter ? ", and " + burden(resolution) + "." : "."))
                        .fix(
                                gaps.isEmpty()
                                        ? "Ask for " + MessageWords.toWrite(judgement.instead()) + " instead."
                                        : "Not all code is known (" + gaps.clause()
                                                + "). Resolve that first, or declare what"
                                                + " the code does; then ask for "
                                                + MessageWords.toWrite(judgement.instead()) + " instead.")
                        .remedy(
                                gaps.isEmpty()
                                        ? Remedies.replace(judgement.requested(), resolution, judgement.instead())
                                        : null)
                        .source(SourcePages.tables(resolution.request().api()))
                        .build());
            }
        }
    }

    /** Whether the narrower scope makes no difference: API v2 at Microsoft requests email.read_only for email.metadata. */
    private static boolean isSameInPractice(Judgement judgement, Resolution resolution) {
        Provider provider = resolution.request().provider();
        return (provider == Provider.MICROSOFT || provider == Provider.EWS)
                && judgement.scope().name().equals("email.read_only")
                && judgement.instead().size() == 1
                && judgement.instead().get(0).name().equals("email.metadata");
    }

    private static String burden(Resolution resolution) {
        return switch (resolution.request().provider()) {
            case GOOGLE -> "Google would ask for less verification";
            case MICROSOFT -> "consent would be easier to get";
            default -> "users would be asked for less";
        };
    }
}
