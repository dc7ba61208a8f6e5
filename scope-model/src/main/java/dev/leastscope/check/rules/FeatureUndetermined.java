package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;

/** The tables do not know what a feature needs at a provider. */
final class FeatureUndetermined extends CoverRule {
    FeatureUndetermined() {
        super(
                "feature.undetermined",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                "The tables do not know what a feature needs at a provider.",
                Need.Cover.UNKNOWN);
    }

    @Override
    void tell(NeedsByFeature.Group group, Request request, FindingBuilder finding) {
        finding.message("The tables hold no source for what "
                        + MessageWords.quoted(group.name().text()) + " needs with "
                        + request.provider().title() + " (" + MessageWords.operations(group.needs())
                        + "), so nothing is judged for it.")
                .fix("Try it with a test account. What you learn can be put in with `catalogOverrides`.")
                .source(group.needs().get(0).requirement().source().url());
    }
}
