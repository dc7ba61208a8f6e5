package dev.leastscope.check.rules;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** The list asks for a scope that nothing needs. */
final class ScopeExcess extends RequestRule {
    private static final int FEATURES_NAMED = 3;

    ScopeExcess() {
        super("scope.excess", Severity.WARNING, Category.EXCESS, "The list asks for a scope that nothing needs.");
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (resolution.defaulted()) {
            return;
        }
        for (Judgement judgement : resolution.judgements()) {
            if (judgement.verdict() == Judgement.Verdict.EXCESS) {
                findings.add(finding(judgement, resolution.request(), examination));
            }
        }
    }

    private Finding finding(Judgement judgement, Request request, Examination examination) {
        Scope scope = judgement.scope();
        List<String> users = features(scope, request, examination.catalog());
        return examination
                .finding(this)
                .in(request)
                .at(judgement.requested().written().location())
                .scope(scope.name())
                .message(Words.quoted(scope.shortName())
                        + " is asked for, but no feature or trigger declared for this request needs it.")
                .fix("Remove it from the list"
                        + (users.isEmpty()
                                ? "."
                                : ", or declare the feature that uses it, such as " + Words.any(users) + "."))
                .source(scope.source().url())
                .build();
    }

    /** Some features that this scope alone would serve. */
    private static List<String> features(Scope scope, Request request, Catalog catalog) {
        List<String> names = new ArrayList<>();
        for (Feature feature : catalog.features(request.api())) {
            if (names.size() < FEATURES_NAMED && isServed(feature, scope, request, catalog)) {
                names.add(feature.name());
            }
        }
        return names;
    }

    private static boolean isServed(Feature feature, Scope scope, Request request, Catalog catalog) {
        for (Operation operation : feature.operations()) {
            boolean isServed = false;
            for (Option option :
                    catalog.requirement(operation, request.provider()).options()) {
                isServed |= option.isSolid()
                        && option.scopes().size() == 1
                        && option.scopes().get(0) == scope;
            }
            if (!isServed) {
                return false;
            }
        }
        return true;
    }
}
