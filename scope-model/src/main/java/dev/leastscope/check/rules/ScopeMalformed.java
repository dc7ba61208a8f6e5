package dev.leastscope.check.rules;

import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Reports a known scope that is written in a form that the provider does not accept. */
final class ScopeMalformed extends DefectRule {
    ScopeMalformed() {
        super(
                "scope.malformed",
                Severity.ERROR,
                Precedence.MALFORMED,
                "A known scope is written in a form that the provider does not accept.");
    }

    @Override
    boolean reports(RequestedScope.Defect defect) {
        return defect == RequestedScope.Defect.MALFORMED;
    }

    @Override
    void describe(RequestedScope requested, Resolution resolution, FindingBuilder finding) {
        Request request = resolution.request();
        finding.message(written(requested) + " is written wrongly"
                        + (requested.detail().isEmpty() ? "" : " (" + requested.detail() + ")") + ": "
                        + MessageWords.refusal(request) + ".")
                .fix(fix(requested.candidates()))
                .remedy(Remedies.rewrite(requested, resolution, true))
                .source(SourcePages.TABLES);
    }

    private static String fix(List<String> candidates) {
        return switch (candidates.size()) {
            case 0 -> "Write the scope as the provider documents it, or remove it.";
            case 1 -> "Write " + MessageWords.anyCandidate(candidates) + ".";
            default -> "Write " + MessageWords.allCandidates(candidates) + ", each as a separate item.";
        };
    }
}
