package dev.leastscope.check.rules;

import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Set;

/** Finds the place in code that asks for the same list as a declared request. */
final class ListsInCode {
    private ListsInCode() {}

    /**
     * Adds to each finding that is to be fixed in the list the place in code where the list is as well: a change of the manifest
     * alone would make request.undeclared fail.
     *
     * @param from the first of the findings
     */
    static void mention(Resolution resolution, Examination examination, List<Finding> findings, int from) {
        if (examination.code().isEmpty() || resolution.requested().isEmpty()) {
            return;
        }
        DeclaredLists lists = new DeclaredLists(resolution.request().provider(), examination);
        Set<String> names = DeclaredLists.names(resolution);
        for (CodeFacts.Authorization authorization : examination.code().get().authorizations()) {
            boolean same = authorization.api() == resolution.request().api()
                    && authorization.scopes().isPresent()
                    && (authorization.providers().isEmpty()
                            || authorization
                                    .providers()
                                    .contains(resolution.request().provider()))
                    && lists.names(authorization.scopes().get()).equals(names);
            if (same) {
                mention(authorization.site(), findings, from);
                return;
            }
        }
    }

    private static void mention(CodeFacts.Site site, List<Finding> findings, int from) {
        for (int i = from; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (!finding.location().file().equals(site.location().file())) {
                String sentence = " The same list is in " + MessageWords.quoted(CodeSites.name(site)) + " ("
                        + site.location().file() + ":" + site.location().line() + "): change it there and at "
                        + finding.location().file() + ":" + finding.location().line() + ".";
                findings.set(i, finding.withFix(finding.fix() + sentence));
            }
        }
    }
}
