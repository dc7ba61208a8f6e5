package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import java.util.List;

/** Reports features for which the tables have no source at a provider. */
final class FeatureUndetermined extends CoverRule {
    FeatureUndetermined() {
        super(
                "feature.undetermined",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                "The tables have no source for what a feature needs at a provider.",
                Need.Cover.UNKNOWN);
    }

    /** A misspelt name can mean a feature for which the tables have no source. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONSEQUENCE;
    }

    @Override
    void describe(Holder holder, List<Finding.Member> members, FindingBuilder finding) {
        finding.group(members, new Undetermined(holder.request().provider().title()))
                .fix("Try " + (members.size() == 1 ? "it" : "them")
                        + " with a test account. Add what you learn to the tables with `catalogOverrides`.")
                .source(holder.needs().get(0).requirement().source().url());
    }

    /** The message about the features without a source at a provider. */
    private record Undetermined(String provider) implements Finding.Wording {
        @Override
        public String message(List<Finding.Member> members) {
            boolean isOne = members.size() == 1;
            return "The tables have no source for what " + FeaturesByScope.names(members) + (isOne ? " needs" : " need")
                    + " with "
                    + provider + (isOne ? " (" + members.get(0).consequence() + ")" : "")
                    + ", so nothing is checked for "
                    + (isOne ? "it." : "them.");
        }
    }
}
