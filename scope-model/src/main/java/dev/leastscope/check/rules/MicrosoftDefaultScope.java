package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/**
 * Reports {@code /.default} in a list. Microsoft refuses it together with named permissions; alone, its permissions are
 * unknown.
 */
final class MicrosoftDefaultScope extends ListRule {
    MicrosoftDefaultScope() {
        super(
                "microsoft.default-scope",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.PROVIDER_ERROR,
                "`/.default` is asked for, with or without named permissions: what a token allows cannot be known from the list.");
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        if (!MicrosoftList.isSeenByMicrosoft(resolution.request())) {
            return;
        }
        Named byDefault = null;
        Named beside = null;
        for (RequestedScope requested : resolution.requested()) {
            Named written = requested.written();
            if (MicrosoftList.isDefault(written)) {
                byDefault = byDefault == null ? written : byDefault;
            } else if (beside == null && isNamed(requested)) {
                beside = written;
            }
        }
        if (byDefault == null) {
            return;
        }
        FindingBuilder finding = examination
                .finding(this)
                .in(resolution.request())
                .at(byDefault.location())
                .scope(byDefault.text())
                .source("https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc");
        if (beside != null) {
            finding.message(MessageWords.quoted(byDefault.text()) + " is in the same list as "
                            + MessageWords.quoted(beside.text())
                            + ": Microsoft does not combine it with named permissions and answers AADSTS70011.")
                    .fix("Remove " + MessageWords.quoted(byDefault.text()) + " and name the permissions.")
                    .related(beside.location(), "a named permission");
        } else {
            finding.severity(Severity.WARNING)
                    .message(MessageWords.quoted(byDefault.text())
                            + " asks for all permissions of the app registration, and a token allows"
                            + " all that were ever granted: what it allows is unknown here.")
                    .fix("Name the permissions that are needed.");
        }
        findings.add(finding.build());
    }

    /** Whether an entry is a named permission. The scopes of OpenID Connect are allowed together with {@code /.default}. */
    private static boolean isNamed(RequestedScope requested) {
        return requested.scope().isEmpty() || requested.scope().get().name().indexOf('/') >= 0;
    }
}
