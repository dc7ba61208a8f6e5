package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;

/** Reports a Nylas scope of API v2 in API v3, or a provider scope where API v2 takes Nylas scopes. */
final class ScopeWrongApiVersion extends DefectRule {
    ScopeWrongApiVersion() {
        super(
                "scope.wrong-api-version",
                Severity.ERROR,
                Precedence.WRONG_API_VERSION,
                "A Nylas scope of v2 is in a list of v3, or a provider scope is in a list of v2.");
    }

    @Override
    boolean reports(RequestedScope.Defect defect) {
        return defect == RequestedScope.Defect.WRONG_API_VERSION;
    }

    @Override
    void describe(RequestedScope requested, Resolution resolution, FindingBuilder finding) {
        Request request = resolution.request();
        boolean isV3 = request.api() == ApiVersion.V3;
        finding.message(written(requested) + " is " + requested.detail()
                        + (isV3
                                ? ". v3 accepts only the provider's own scopes, written in full, and answers error 60001, scope_not_allowed."
                                : ". The provider's own scopes are enabled in the provider app, not asked for."))
                .fix(
                        requested.candidates().isEmpty()
                                ? withoutCandidate(resolution)
                                : isV3
                                        ? "Write " + MessageWords.allCandidates(requested.candidates()) + "."
                                        : "Write " + MessageWords.anyCandidate(requested.candidates())
                                                + ", or set `nylas: v3`.")
                .remedy(isV3 ? Remedies.rewrite(requested, resolution, true) : null)
                .source(isV3 ? SourcePages.V3_SCOPES : SourcePages.V2_SCOPES);
    }

    private static String withoutCandidate(Resolution resolution) {
        return resolution.leastWithCode().isEmpty()
                ? "Remove it: nothing that is declared needs a scope."
                : "Remove it. What the declared features need is " + MessageWords.toWrite(resolution.leastWithCode())
                        + ".";
    }
}
