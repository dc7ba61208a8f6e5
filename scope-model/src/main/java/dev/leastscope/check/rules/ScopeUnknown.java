package dev.leastscope.check.rules;

import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;

/**
 * Reports a string that is not a scope of the tables. It is a typing mistake when a known name is similar; otherwise it can be
 * a scope that the tables lack.
 */
final class ScopeUnknown extends DefectRule {
    ScopeUnknown() {
        super("scope.unknown", Severity.ERROR, Precedence.UNKNOWN, "A string is not a scope of the tables.");
    }

    @Override
    boolean reports(RequestedScope.Defect defect) {
        return defect == RequestedScope.Defect.MISSPELT || defect == RequestedScope.Defect.UNKNOWN;
    }

    @Override
    void describe(RequestedScope requested, Resolution resolution, FindingBuilder finding) {
        Request request = resolution.request();
        if (requested.defect().get() == RequestedScope.Defect.MISSPELT) {
            finding.message(written(requested) + " is not a scope: " + MessageWords.refusal(request) + ".")
                    .fix("Write " + MessageWords.anyCandidate(requested.candidates()) + ".")
                    .remedy(Remedies.rewrite(requested, resolution, false));
        } else {
            finding.severity(Severity.WARNING)
                    .message(written(requested) + " is not in the tables: what it allows and costs is unknown,"
                            + " so no feature is judged to work with it.")
                    .fix("Check the spelling against the provider's documentation; add a row with `catalogOverrides` if"
                            + " it exists, or remove it if nothing needs it.");
        }
        finding.source(source(request));
    }

    private static String source(Request request) {
        return switch (request.vocabulary()) {
            case GOOGLE -> "https://developers.google.com/identity/protocols/oauth2/scopes";
            case MICROSOFT -> "https://learn.microsoft.com/en-us/graph/permissions-reference";
            case NYLAS_V2 -> SourcePages.V2_SCOPES;
            default -> SourcePages.TABLES;
        };
    }
}
