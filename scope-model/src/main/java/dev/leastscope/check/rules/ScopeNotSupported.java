package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Optional;

/** Reports scopes of a connector that takes none. */
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

    /** The first permission of Microsoft Graph in the list of an IMAP connector; empty when there is none. */
    private static String permissionOfGraph(Resolution resolution, Examination examination) {
        if (resolution.request().provider() != Provider.IMAP) {
            return "";
        }
        ScopeTable microsoft =
                examination.catalog().scopes(Vocabulary.of(resolution.request().api(), Provider.MICROSOFT));
        for (RequestedScope requested : resolution.requested()) {
            Optional<Scope> scope = microsoft.named(requested.written().text());
            if (scope.isPresent()
                    && !scope.get().isIdentity()
                    && scope.get().permission().isPresent()) {
                return scope.get().shortName();
            }
        }
        return "";
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
            String graph = permissionOfGraph(resolution, examination);
            String written =
                    MessageWords.quoted(resolution.request().connector().writtenAs());
            findings.add(finding.message(
                            graph.isEmpty()
                                    ? "Connectors for " + provider
                                            + " take no scopes: access follows from how the account authenticates."
                                    : "The connector " + written + " signs in over IMAP and takes no scopes, but "
                                            + MessageWords.quoted(graph) + " is a permission of Microsoft Graph.")
                    .fix(
                            graph.isEmpty()
                                    ? "Remove the list `scopes`."
                                            + (resolution.request().provider() == Provider.ZOOM
                                                    ? " Zoom's scopes are set in the Zoom app itself."
                                                    : "")
                                    : "Is the connector `microsoft` meant? Write `microsoft` instead of " + written
                                            + "; if it is IMAP, remove the list `scopes`.")
                    .source("https://developer.nylas.com/docs/v3/auth/")
                    .build());
        }
    }
}
