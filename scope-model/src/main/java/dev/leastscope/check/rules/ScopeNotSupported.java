package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Scopes are given where the connector takes none. */
final class ScopeNotSupported extends RequestRule {
    ScopeNotSupported() {
        super(
                "scope.not-supported",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NOT_SUPPORTED,
                "Scopes are given for a connector that takes none.");
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        FindingBuilder finding = null;
        for (RequestedScope requested : resolution.requested()) {
            if (requested.defect().isPresent() && requested.defect().get() == RequestedScope.Defect.NOT_SUPPORTED) {
                if (finding == null) {
                    finding = examination
                            .finding(this)
                            .in(resolution.request())
                            .at(requested.written().location());
                }
                finding.concernedScope(requested.written().text());
            }
        }
        if (finding != null) {
            String provider = resolution.request().provider().title();
            findings.add(finding.message("Connectors for " + provider
                            + " take no scopes: access follows from how the account" + " authenticates.")
                    .fix("Remove the list `scopes`."
                            + (resolution.request().provider() == Provider.ZOOM
                                    ? " Zoom's scopes are set in the Zoom app itself."
                                    : ""))
                    .source("https://developer.nylas.com/docs/v3/auth/")
                    .build());
        }
    }
}
