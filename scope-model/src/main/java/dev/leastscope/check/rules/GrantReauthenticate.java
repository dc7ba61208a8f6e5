package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Severity;
import dev.leastscope.lock.Lock;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports scopes that were added to a list after the lock file was written. Users who connected before do not have them. */
final class GrantReauthenticate extends ListRule {
    GrantReauthenticate() {
        super(
                "grant.reauthenticate",
                Severity.WARNING,
                Category.BREAKS,
                Precedence.NONE,
                "The requested scopes grew since the lock file was written: existing users must authenticate again.");
    }

    /** Adding a missing scope always adds to a list. The users who must authenticate again are printed. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONSEQUENCE;
    }

    /** Without a lock file, nothing can be compared. */
    @Override
    public boolean couldFindAll(Examination examination) {
        return examination.lock().isPresent();
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        if (examination.lock().isEmpty()) {
            return;
        }
        Lock lock = examination.lock().get();
        Set<String> grown =
                lock.grown(resolution, examination.integration().policy().coverage(), examination.catalog());
        if (grown.isEmpty()) {
            return;
        }
        FindingBuilder finding =
                examination.finding(this).in(resolution.request()).at(place(resolution, grown));
        List<String> names = new ArrayList<>();
        for (RequestedScope requested : resolution.requested()) {
            if (grown.contains(Lock.nameOf(requested))
                    && requested.duplicateOf().isEmpty()) {
                finding.concernedScope(Lock.nameOf(requested));
                names.add(
                        requested.scope().isPresent()
                                ? requested.scope().get().shortName()
                                : requested.written().text());
            }
        }
        findings.add(finding.message(MessageWords.all(names) + (names.size() == 1 ? " has" : " have")
                        + " been added since the lock file was written. Grants keep the scopes they were given: users who"
                        + " connected before must authenticate again, otherwise calls that need this answer 403.")
                .fix("Send these users through the sign-in again, which keeps their grant ids; then write the lock file"
                        + " again with `mvn scope:lock`.")
                .source("https://developer.nylas.com/docs/v3/auth/troubleshooting")
                .build());
    }

    private static Location place(Resolution resolution, Set<String> grown) {
        for (RequestedScope requested : resolution.requested()) {
            if (grown.contains(Lock.nameOf(requested))) {
                return requested.written().location();
            }
        }
        return resolution.request().location();
    }
}
