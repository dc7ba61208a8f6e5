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

/** v3: nobody told what a connector asks for, so it is set elsewhere and cannot be judged. */
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
                least.equals(resolution.least()) ? "the declared features" : "the declared features and the code";
        findings.add(examination
                .finding(this)
                .in(request)
                .message((isV3
                                ? "No `scopes` are given, so they are taken to be set in the Nylas Dashboard, where they cannot be judged. "
                                : "No `scopes` are given, and the code asks nobody for any: its tokens come from elsewhere, so what they allow cannot be judged. ")
                        + (resolution.isLeastUnknown()
                                ? "What is needed is unknown, because no feature is known."
                                : least.isEmpty()
                                        ? "The declared features need none."
                                        : "The least that " + users + " need: " + MessageWords.toWrite(least) + "."))
                .fix(
                        isV3
                                ? "Write the list of the Dashboard under `scopes`; `[]` if it is empty."
                                : "Write the list that the users were asked for under `scopes`; `[]` if it is empty, which means the defaults.")
                .source(isV3 ? SourcePages.V3_SCOPES : SourcePages.V2_SCOPES)
                .build());
    }

    private static boolean takesNone(Request request) {
        return request.vocabulary() == Vocabulary.NONE || request.vocabulary() == Vocabulary.ZOOM;
    }
}
