package dev.leastscope.check.rules;

import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;

/** Reports a scope of another provider. */
final class ScopeWrongProvider extends DefectRule {
    ScopeWrongProvider() {
        super(
                "scope.wrong-provider",
                Severity.ERROR,
                Precedence.WRONG_PROVIDER,
                "A string is a scope of another provider.");
    }

    @Override
    boolean reports(RequestedScope.Defect defect) {
        return defect == RequestedScope.Defect.WRONG_PROVIDER;
    }

    @Override
    void describe(RequestedScope requested, Resolution resolution, FindingBuilder finding) {
        Request request = resolution.request();
        finding.message(written(requested) + " is not a scope of "
                        + request.provider().title()
                        + (requested.detail().isEmpty() ? "" : " (" + requested.detail() + ")")
                        + ": Nylas hands the list on to the provider, which refuses it.")
                .fix(
                        requested.candidates().isEmpty()
                                ? "Move it to the list of the connector that it belongs to, or remove it."
                                : "Write " + MessageWords.anyCandidate(requested.candidates())
                                        + ", or move it to the connector that it belongs to.")
                .source(SourcePages.TABLES);
    }
}
