package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A comparison of a request's list with its least set. The order is: requested scopes in the order of the list, missing
 * scopes, scopes for undeclared use in code, other scopes of the least set, identity scopes.
 *
 * @param scopes each scope once
 * @since 0.1.0
 */
public record ScopeComparison(List<ListedScope> scopes) {
    static ScopeComparison of(RequestReport request) {
        return new ScopeComparison(new Builder(request).build());
    }

    /** The scopes of one group, in their order. */
    public List<ListedScope> group(ListedScope.Group group) {
        List<ListedScope> found = new ArrayList<>();
        for (ListedScope scope : scopes) {
            if (scope.verdict().group() == group) {
                found.add(scope);
            }
        }
        return List.copyOf(found);
    }

    /** The missing scopes, without identity scopes. */
    public List<ListedScope> missing() {
        return group(ListedScope.Group.MISSING);
    }

    /** The missing identity scopes. */
    public List<ListedScope> identityMissing() {
        return group(ListedScope.Group.IDENTITY_MISSING);
    }

    /** The requested scopes that are more than needed: broader than needed, already covered, or not needed. */
    public List<ListedScope> moreThanNeeded() {
        return group(ListedScope.Group.MORE_THAN_NEEDED);
    }

    /** The wrong requested strings: unknown, in a wrong form, of another provider, or in conflict. */
    public List<ListedScope> wrong() {
        return group(ListedScope.Group.WRONG);
    }

    /**
     * The counts in words: {@code 1 missing, 1 identity scope missing, 2 more than needed, 1 wrong}. Counts of 0 are
     * left out.
     */
    public String counts() {
        StringBuilder counts = new StringBuilder();
        add(missing().size(), " missing", counts);
        int identity = identityMissing().size();
        add(identity, identity == 1 ? " identity scope missing" : " identity scopes missing", counts);
        add(moreThanNeeded().size(), " more than needed", counts);
        add(wrong().size(), " wrong", counts);
        return counts.toString();
    }

    private static void add(int count, String words, StringBuilder counts) {
        if (count > 0) {
            counts.append(counts.length() == 0 ? "" : ", ").append(count).append(words);
        }
    }

    /** Computes one comparison. */
    private static final class Builder {
        private final RequestReport request;
        private final Resolution resolution;
        private final Set<String> shown = new HashSet<>();
        private final Set<String> instead = new HashSet<>();
        private final List<ListedScope> scopes = new ArrayList<>();

        Builder(RequestReport request) {
            this.request = request;
            this.resolution = request.resolution();
        }

        List<ListedScope> build() {
            for (RequestedScope requested : resolution.requested()) {
                if (requested.duplicateOf().isEmpty()) {
                    requested(requested);
                }
            }
            for (Scope scope : resolution.missing()) {
                add(scope, ListedScope.Verdict.MISSING);
            }
            for (Scope scope : request.missingForCode()) {
                add(scope, ListedScope.Verdict.UNDECLARED);
            }
            for (Scope scope : request.leastWithCode()) {
                add(scope, instead.contains(scope.name()) ? ListedScope.Verdict.WOULD_DO : ListedScope.Verdict.LEAST);
            }
            for (Scope scope : request.identityMissing()) {
                add(scope, ListedScope.Verdict.IDENTITY_MISSING);
            }
            List<Scope> needed = request.leastIdentity();
            for (Scope scope : resolution.identity()) {
                add(scope, needed.contains(scope) ? ListedScope.Verdict.LEAST : ListedScope.Verdict.ADDED);
            }
            return List.copyOf(scopes);
        }

        private void add(Scope scope, ListedScope.Verdict verdict) {
            if (shown.add(scope.name())) {
                scopes.add(new ListedScope(Optional.of(scope), "", Optional.empty(), verdict, List.of()));
            }
        }

        private void requested(RequestedScope requested) {
            if (requested.scope().isEmpty()) {
                add(requested, ListedScope.Verdict.WRONG, List.of());
                return;
            }
            Scope scope = requested.scope().get();
            shown.add(scope.name());
            if (scope.isIdentity()) {
                add(requested, ListedScope.Verdict.IDENTITY, List.of());
            } else if (resolution.metadataConflict().contains(requested)) {
                add(requested, ListedScope.Verdict.CONFLICT, List.of());
            } else {
                judged(requested);
            }
        }

        private void judged(RequestedScope requested) {
            for (Judgement judgement : resolution.settledJudgements()) {
                if (judgement.requested().equals(requested)) {
                    ListedScope.Verdict verdict = verdict(judgement.verdict(), requested);
                    if (verdict == ListedScope.Verdict.TOO_BROAD) {
                        for (Scope narrower : judgement.instead()) {
                            instead.add(narrower.name());
                        }
                    }
                    add(requested, verdict, judgement.instead());
                    return;
                }
            }
            add(
                    requested,
                    requested.defect().isPresent() ? ListedScope.Verdict.WRONG : ListedScope.Verdict.NOT_JUDGED,
                    List.of());
        }

        /**
         * The verdict on an entry. A needed scope in a wrong form is judged as if it were written correctly, but the
         * provider still refuses the string.
         */
        private ListedScope.Verdict verdict(Judgement.Verdict verdict, RequestedScope requested) {
            if (request.isLeastUnknown() && requested.defect().isEmpty()) {
                return ListedScope.Verdict.NOT_JUDGED;
            }
            if (verdict == Judgement.Verdict.KEPT) {
                return requested.defect().isPresent() ? ListedScope.Verdict.WRONG : ListedScope.Verdict.NEEDED;
            }
            if (verdict == Judgement.Verdict.TOO_BROAD) {
                return ListedScope.Verdict.TOO_BROAD;
            }
            return verdict == Judgement.Verdict.REDUNDANT
                    ? ListedScope.Verdict.COVERED
                    : ListedScope.Verdict.NOT_NEEDED;
        }

        private void add(RequestedScope requested, ListedScope.Verdict verdict, List<Scope> others) {
            scopes.add(new ListedScope(
                    requested.scope(), requested.written().text(), Optional.of(requested), verdict, others));
        }
    }
}
