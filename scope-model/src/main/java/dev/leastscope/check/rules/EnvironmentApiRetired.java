package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import java.util.List;

/** Reports an integration with Nylas API v2, which Nylas has deprecated. */
final class EnvironmentApiRetired extends AbstractRule {
    EnvironmentApiRetired() {
        super(
                "environment.api-retired",
                Severity.WARNING,
                Category.BREAKS,
                Precedence.NONE,
                "The integration uses Nylas API v2, which Nylas has deprecated.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        if (examination.integration().api() != ApiVersion.V2) {
            return List.of();
        }
        return List.of(examination
                .finding(this)
                .at(examination.integration().apiLocation())
                .message("Nylas API v2 has been deprecated since 20 January 2025.")
                .fix("Move to Nylas API v3: `mvn scope:catalog -Dscope.feature=...` prints what a feature needs there.")
                .source("https://developer.nylas.com/docs/new/release-notes/2025-04-02-new-in-nylas/")
                .build());
    }
}
