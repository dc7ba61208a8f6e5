package dev.leastscope.report;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Burden;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Reason;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Saving;
import dev.leastscope.resolve.ScopeBurden;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a report about one request.
 *
 * @param resolution the answer of the resolver
 * @param requested the requested scopes in the order of the list, without duplicates; known scopes by their canonical
 *     name, others as written; empty when they are unknown
 * @param burden the review or consent that the requested scopes need; for unknown requested scopes, that of the least
 *     set
 * @param leastBurden the review or consent that the least set with code needs
 * @param excess the requested scopes that neither a declaration nor code needs
 * @param why the proof for each scope of the least set with code, in its order
 * @param savings what would be saved without each declared feature; features that save nothing are left out
 * @param leastProviderScopes API v2: the scopes that the Google or Azure app must enable for the least set; otherwise
 *     empty
 * @since 0.1.0
 */
public record RequestReport(
        Resolution resolution,
        Optional<List<String>> requested,
        Burden burden,
        Burden leastBurden,
        List<Scope> excess,
        List<Why> why,
        List<Saving> savings,
        List<Scope> leastProviderScopes) {

    static RequestReport of(Resolution resolution, EvidenceIndex evidence, Examination examination) {
        List<String> names = new ArrayList<>();
        List<Scope> known = new ArrayList<>();
        for (RequestedScope requested : resolution.requested()) {
            if (requested.duplicateOf().isPresent()) {
                continue;
            }
            if (requested.scope().isPresent()) {
                known.add(requested.scope().get());
                names.add(requested.scope().get().name());
            } else {
                names.add(requested.written().text());
            }
        }
        Resolution withCode = resolution.includingCode();
        Set<String> declared = declared(resolution);
        List<Scope> excess = new ArrayList<>();
        for (Judgement judgement : resolution.settledJudgements()) {
            if (judgement.verdict() == Judgement.Verdict.EXCESS && !resolution.isLeastUnknown()) {
                excess.add(judgement.scope());
            }
        }
        List<Why> why = new ArrayList<>();
        for (Reason reason : withCode.reasons()) {
            why.add(evidence.why(reason, declared, withCode.least()));
        }
        boolean isKnown = resolution.listKnown() || !names.isEmpty();
        ScopeBurden burden =
                new ScopeBurden(examination.catalog(), resolution.request().provider(), examination.asOf());
        return new RequestReport(
                resolution,
                isKnown ? Optional.of(List.copyOf(names)) : Optional.empty(),
                burden.of(isKnown ? known : withCode.least()),
                burden.of(withCode.least()),
                List.copyOf(excess),
                List.copyOf(why),
                declared(examination.savings(withCode), declared),
                examination.leastProviderScopes(withCode));
    }

    /** The savings of declared features. Undeclared use in code is not a feature that can be dropped. */
    private static List<Saving> declared(List<Saving> savings, Set<String> declared) {
        List<Saving> kept = new ArrayList<>();
        for (Saving saving : savings) {
            if (declared.contains(saving.feature())) {
                kept.add(saving);
            }
        }
        return List.copyOf(kept);
    }

    private static Set<String> declared(Resolution resolution) {
        Set<String> declared = new HashSet<>();
        for (Need need : resolution.needs()) {
            for (Named name : need.neededBy()) {
                declared.add(name.text());
            }
        }
        return declared;
    }

    /** Whether a feature, operation or trigger is declared. If not, it was found only in code. */
    public boolean isDeclared(String name) {
        for (Need need : resolution.needs()) {
            for (Named declared : need.neededBy()) {
                if (declared.text().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The provider of the accounts. */
    public Provider provider() {
        return resolution.request().provider();
    }

    /** Whether the provider accepts scopes. IMAP and some others do not. */
    public boolean takesScopes() {
        return resolution.request().vocabulary() != Vocabulary.NONE;
    }

    /** Connector or auth request. */
    public Layer layer() {
        return resolution.request().layer();
    }

    /** The auth request's name; empty for the connector's own list. */
    public Optional<String> name() {
        return resolution.request().name();
    }

    /** The least set of the declared features. */
    public List<Scope> least() {
        return resolution.least();
    }

    /** The least set of the declared features and of the calls in code. */
    public List<Scope> leastWithCode() {
        return resolution.leastWithCode();
    }

    /** The least set with code when only Nylas' documentation counts. */
    public List<Scope> leastDocumented() {
        return resolution.includingCode().leastDocumented();
    }

    /** Whether the use of its grants is unknown, so that their needs are unknown, too. */
    public boolean isLeastUnknown() {
        return resolution.isLeastUnknown();
    }

    /**
     * Whether grants depend on this list. False for a connector's list when every declared auth request has its own
     * scopes.
     */
    public boolean reliedOn() {
        return resolution.request().reliedOn();
    }

    /**
     * The identity scopes that its list needs in addition to the least set: those that it requests, and
     * {@link #identityToAsk}.
     */
    public List<Scope> leastIdentity() {
        List<Scope> toAsk = identityToAsk();
        List<Scope> needed = new ArrayList<>();
        for (Scope scope : resolution.identity()) {
            if (toAsk.contains(scope)
                    || (requested.isPresent() && requested.get().contains(scope.name()))) {
                needed.add(scope);
            }
        }
        return List.copyOf(needed);
    }

    /** The number of scopes that its list needs: the least set with code, and {@link #leastIdentity}. */
    public int needed() {
        return leastWithCode().size() + leastIdentity().size();
    }

    /** The smallest addition that satisfies every declared need that can be satisfied. */
    public List<Scope> missing() {
        return resolution.missing();
    }

    /**
     * API v2: the scopes that the provider app must enable for its list, or for the least set with code when the list
     * is unknown.
     */
    public Optional<List<Scope>> providerScopes() {
        return resolution.includingCode().providerScopes();
    }

    /** The scopes that its list lacks only because of undeclared use in code. */
    public List<Scope> missingForCode() {
        List<Scope> missing = new ArrayList<>(resolution.includingCode().missing());
        missing.removeAll(missing());
        return List.copyOf(missing);
    }

    /** The identity scopes that the list itself must request. In an application's own OAuth flow, these are all. */
    public List<Scope> identityToAsk() {
        return resolution.identityToAsk();
    }

    /** The missing identity scopes that the list itself must request. Empty when the requested scopes are unknown. */
    public List<Scope> identityMissing() {
        List<Scope> missing = new ArrayList<>();
        if (requested.isPresent() && takesScopes()) {
            for (Scope scope : identityToAsk()) {
                if (!requested.get().contains(scope.name())) {
                    missing.add(scope);
                }
            }
        }
        return List.copyOf(missing);
    }

    /** All missing scopes: for declarations and for code, then {@link #identityMissing}. */
    public List<Scope> lacking() {
        List<Scope> lacking = new ArrayList<>(resolution.includingCode().missing());
        lacking.addAll(identityMissing());
        return List.copyOf(lacking);
    }

    /** The comparison of its list with its least set, scope by scope. */
    public ScopeComparison comparison() {
        return ScopeComparison.of(this);
    }

    /** Whether its list could be compared with its needs. False when the requested scopes are unknown. */
    public boolean compared() {
        return requested.isPresent() || !takesScopes();
    }

    /**
     * The requested scopes in words, for a table: {@code 4 scopes (restricted)}, {@code set elsewhere} or
     * {@code takes no scopes}.
     */
    public String asked() {
        if (requested.isEmpty()) {
            return takesScopes() ? "set elsewhere" : "takes no scopes";
        }
        String count = Summary.counted(requested.get().size(), "scope");
        return burden.id().isEmpty() ? count : count + " (" + burden.id() + ")";
    }

    /** The title: {@code Google}, or {@code Google, auth request onboarding}. The name is as written: escape it. */
    public String title() {
        return name().isEmpty() ? provider().title() : provider().title() + ", auth request " + name().get();
    }
}
