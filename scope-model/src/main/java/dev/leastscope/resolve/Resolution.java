package dev.leastscope.resolve;

import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer for one request: its needs, the least set, and the verdicts on its list. All lists of scopes are sorted by
 * name.
 *
 * @param request the judged request
 * @param coverage which scopes satisfied a need
 * @param requested the strings of its list in their order; empty when the list is unknown or requests nothing. For v2
 *     with an empty or absent list, the defaults, with the request's own place
 * @param listKnown whether the requested scopes are known. Always true in v2, where an absent list means the defaults.
 *     False when the list is absent in v3, when the connector accepts no scopes, or when the list contains
 *     {@code /.default}
 * @param defaulted whether the v2 defaults replace an empty or absent list
 * @param needs one for each operation or trigger, in the order of the features
 * @param unknown names that are not in the tables
 * @param identity the identity scopes of the provider: those that Nylas adds, and those that the app must add. With
 *     auth {@code byo} Nylas adds none, so the list must contain all. Empty for v2, for providers without identity
 *     scopes, and for service accounts and passwords
 * @param least the least set; without identity scopes; empty when nothing is needed
 * @param leastDocumented the least set when only Nylas' documentation counts
 * @param missing the smallest addition that satisfies every need that can be satisfied
 * @param judgements one for each judged scope of the list, in the order of the list
 * @param metadataConflict the requested gmail.metadata (v2: email.metadata) entries beside a wider reading scope in the
 *     same list, in their order; they are not judged
 * @param providerScopes v2 only: the scopes that the Google or Azure app must enable for the requested list (or for the
 *     least set when the list is unknown); empty in v3 and for providers without scopes
 * @param requestedCost the cost of the judged scopes of the list (without identity, conflicting gmail.metadata and
 *     strings without a meaning)
 * @param leastCost the cost of the least set
 * @param reasons why each scope is in the least set, in the order of {@code least}
 * @param withCode the answer for the same request with the undeclared use that was found in code; empty when there is
 *     no such use, or nothing was scanned
 * @since 0.1.0
 */
public record Resolution(
        Request request,
        Coverage coverage,
        List<RequestedScope> requested,
        boolean listKnown,
        boolean defaulted,
        List<Need> needs,
        List<UnknownName> unknown,
        List<Scope> identity,
        List<Scope> least,
        List<Scope> leastDocumented,
        List<Scope> missing,
        List<Judgement> judgements,
        List<RequestedScope> metadataConflict,
        Optional<List<Scope>> providerScopes,
        Cost requestedCost,
        Cost leastCost,
        List<Reason> reasons,
        Optional<Resolution> withCode) {
    /** The answer that includes the undeclared use in code; this answer when there is no such use. */
    public Resolution includingCode() {
        return withCode.isPresent() ? withCode.get() : this;
    }

    /**
     * The least set of the declared features and of the undeclared use in code. A list must not be narrower than this
     * set.
     */
    public List<Scope> leastWithCode() {
        return includingCode().least();
    }

    /** Whether the use of the grants is unknown, so that their needs are unknown, too. */
    public boolean isLeastUnknown() {
        return leastWithCode().isEmpty() && includingCode().needs().isEmpty();
    }

    /** The identity scopes that the list itself must request. In an application's own OAuth flow, these are all. */
    public List<Scope> identityToAsk() {
        boolean nobodyAdds = request.auth() == Auth.BYO;
        List<Scope> toAsk = new ArrayList<>();
        for (Scope scope : identity) {
            if (nobodyAdds || scope.identity().orElseThrow().addedBy() == Identity.AddedBy.APP) {
                toAsk.add(scope);
            }
        }
        return List.copyOf(toAsk);
    }

    /** The judgements against {@link #leastWithCode}, in the order of {@code judgements}. */
    public List<Judgement> judgementsWithCode() {
        return includingCode().judgements();
    }

    /**
     * The judgements that are right both when the undeclared use in code is declared and when it is removed, in the
     * order of {@code judgements}. A scope that is kept in one of the two cases is kept.
     */
    public List<Judgement> settledJudgements() {
        if (withCode.isEmpty()) {
            return judgements;
        }
        List<Judgement> settled = new ArrayList<>(judgements.size());
        for (int i = 0; i < judgements.size(); i++) {
            Judgement declared = judgements.get(i);
            settled.add(
                    declared.verdict() == Judgement.Verdict.KEPT
                            ? declared
                            : withCode.get().judgements().get(i));
        }
        return List.copyOf(settled);
    }
}
