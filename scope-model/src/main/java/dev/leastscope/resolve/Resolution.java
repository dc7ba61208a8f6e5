package dev.leastscope.resolve;

import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer for one request: what it needs, the least set, and the verdicts on its list. All lists of scopes are sorted
 * by name.
 *
 * @param request what was judged
 * @param coverage what counted as meeting a need
 * @param requested the strings of its list in their order; empty when the list is unknown or asks for nothing. v2 with nothing
 *     requested: the defaults stand here, with the request's own place
 * @param listKnown whether it is known what is requested. Always in v2, where nothing written means the defaults. Not where
 *     nothing is written in v3, where the connector takes no scopes, or where {@code /.default} stands in the list
 * @param defaulted whether the v2 defaults stand in for an empty or absent list
 * @param needs one for each operation or trigger, in the order of the features
 * @param unknown names that the tables do not hold
 * @param identity the identity scopes of the provider: what Nylas adds, and what the app must add; with auth {@code byo}
 *     nobody adds any, so the list must hold all. Empty where there are none: v2, providers without, service accounts and
 *     passwords
 * @param least the least set; without identity; empty when nothing is needed
 * @param leastDocumented the least set when only what Nylas prints counts
 * @param missing the smallest addition with which every need that can be met is met
 * @param judgements one for each judged scope of the list, in the order of the list
 * @param metadataConflict the requested gmail.metadata (v2: email.metadata) entries that stand beside a wider reading
 *     scope of the same list, in their order; they are not judged
 * @param providerScopes v2 only: what the Google or Azure app must enable for the requested list (or the least set when
 *     its list is unknown); empty in v3 and where a provider has no scopes
 * @param requestedCost what the judged scopes of the list cost (identity, conflicting gmail.metadata and strings without a
 *     meaning left out)
 * @param leastCost what the least set costs
 * @param reasons why each scope is in the least set, in the order of {@code least}
 * @param withCode the answer for the same request when it is also used for what code was seen to use without a declaration;
 *     empty where all of that is declared, or nothing was scanned
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
    /** The answer when what code was seen to use without a declaration counts, too; this one where there is no such use. */
    public Resolution includingCode() {
        return withCode.isPresent() ? withCode.get() : this;
    }

    /**
     * The least set of the declared features and of what code was seen to use without a declaration. A list must not be narrowed
     * below it.
     */
    public List<Scope> leastWithCode() {
        return includingCode().least();
    }

    /** Whether nothing is known of what the grants are used for, so that nothing is known of what they need. */
    public boolean isLeastUnknown() {
        return leastWithCode().isEmpty() && includingCode().needs().isEmpty();
    }

    /** The identity scopes that nobody adds to its list. In an OAuth flow of one's own nobody adds any. */
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
     * The judgements that hold whether the use that code was seen to make is declared or removed, in the order of
     * {@code judgements}: a scope that is kept in one of the two cases is kept.
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
