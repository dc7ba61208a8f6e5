package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** API v3: reports a connector without scopes. They are set elsewhere, so they cannot be checked. */
final class ScopeNotDeclared extends RequestRule {
    ScopeNotDeclared() {
        super(
                "scope.not-declared",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "No scopes are given for a connector: they are set elsewhere, and the least set is reported.");
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        if (request.scopes().isPresent() || resolution.defaulted() || takesNone(request)) {
            return;
        }
        boolean isV3 = request.api() == ApiVersion.V3;
        List<Scope> least = resolution.leastWithCode();
        String users =
                least.equals(resolution.least()) ? "The declared features" : "The declared features and the code";
        findings.add(examination
                .finding(this)
                .in(request)
                .message((isV3
                                ? "No `scopes` are given. They are assumed to be set in the Nylas Dashboard, so this check cannot judge them. "
                                : "No `scopes` are given, and the code does not ask users for any. Its tokens come from elsewhere, so this check cannot judge what they allow. ")
                        + (resolution.isLeastUnknown()
                                ? "It is unknown which scopes are needed, because no feature is known."
                                : least.isEmpty()
                                        ? "The declared features need none."
                                        : users + " need at least: " + MessageWords.toWrite(least) + "."))
                .fix(
                        isV3
                                ? "Copy the list of the Dashboard to `scopes`, or write `[]` if it is empty."
                                : "Write the list that the users were asked for under `scopes`, or `[]` if it is empty, which means the defaults.")
                .source(isV3 ? SourcePages.V3_SCOPES : SourcePages.V2_SCOPES)
                .build());
    }

    private static boolean takesNone(Request request) {
        return request.vocabulary() == Vocabulary.NONE || request.vocabulary() == Vocabulary.ZOOM;
    }
}
