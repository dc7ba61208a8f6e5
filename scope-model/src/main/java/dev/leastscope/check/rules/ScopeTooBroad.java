package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Narrower scopes would do. */
final class ScopeTooBroad extends RequestRule {
    ScopeTooBroad() {
        super("scope.too-broad", Severity.WARNING, Category.EXCESS, "Narrower scopes than this one would do.");
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (resolution.defaulted()) {
            return;
        }
        for (Judgement judgement : resolution.judgements()) {
            if (judgement.verdict() == Judgement.Verdict.TOO_BROAD) {
                findings.add(examination
                        .finding(this)
                        .in(resolution.request())
                        .at(judgement.requested().written().location())
                        .scope(judgement.scope().name())
                        .message(Words.quoted(judgement.scope().shortName())
                                + " allows more than the declared features need"
                                + (resolution.leastCost().burden()
                                                < resolution.requestedCost().burden()
                                        ? ", and " + burden(resolution) + "."
                                        : "."))
                        .fix("Ask for " + Words.toWrite(judgement.instead()) + " instead.")
                        .source(judgement.scope().source().url())
                        .build());
            }
        }
    }

    private static String burden(Resolution resolution) {
        return switch (resolution.request().provider()) {
            case GOOGLE -> "the narrower list would spare a stricter verification by Google";
            case MICROSOFT -> "the narrower list could be consented to more easily";
            default -> "the narrower list would ask less of users";
        };
    }
}
