package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports a scope that is twice in a list, also under two names. */
final class ScopeDuplicate extends RequestRule {
    ScopeDuplicate() {
        super(
                "scope.duplicate",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                Precedence.DUPLICATE,
                "The same scope is twice in a list, aliases included.");
    }

    @Override
    boolean isFixedInTheList() {
        return true;
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Set<String> reported = new HashSet<>();
        for (RequestedScope requested : resolution.requested()) {
            if (requested.duplicateOf().isEmpty() || requested.defect().isPresent()) {
                continue;
            }
            Named first = requested.duplicateOf().get();
            String name = requested.scope().isPresent()
                    ? requested.scope().get().name()
                    : requested.written().text();
            if (reported.add(name)) {
                findings.add(examination
                        .finding(this)
                        .in(resolution.request())
                        .at(requested.written().location())
                        .scope(name)
                        .message(
                                first.text().equals(requested.written().text())
                                        ? MessageWords.quoted(first.text()) + " is in this list more than once."
                                        : MessageWords.quoted(
                                                        requested.written().text()) + " means the same as "
                                                + MessageWords.quoted(first.text())
                                                + ", which is already in this list.")
                        .fix("Remove one of them.")
                        .remedy(Remedies.remove(requested, resolution, false))
                        .related(first.location(), "the first")
                        .build());
            }
        }
    }
}
