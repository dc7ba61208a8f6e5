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
 * What a report says of one request.
 *
 * @param resolution the answer that it is made from
 * @param requested the requested scopes, canonical where it is a known scope, as written where it is not, without
 *     duplicates, in the order of the list; empty where they are unknown
 * @param burden the review or consent that the requested scopes need (the least set, where the requested scopes are unknown)
 * @param leastBurden the review or consent that the least set with code needs
 * @param excess the requested scopes that nothing needs, neither what is declared nor code
 * @param why the proof for each scope of the least set with code, in its order
 * @param savings what each declared feature costs: what would be saved without it; features that save nothing are left out
 * @param leastProviderScopes API v2: the scopes that the Google or Azure app must enable for the least set; empty elsewhere
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

    /** What could be saved by declaring less; code that uses more without a declaration is no feature that could be dropped. */
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

    /** Whether a feature, operation or trigger is declared; if not, only code was seen to use it. */
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

    /** Whose accounts. */
    public Provider provider() {
        return resolution.request().provider();
    }

    /** Whether scopes can be asked for at all: IMAP and some others take none. */
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

    /** The least set of the declared features and of the calls that the scanner found. */
    public List<Scope> leastWithCode() {
        return resolution.leastWithCode();
    }

    /** The least set with code when only what Nylas prints counts. */
    public List<Scope> leastDocumented() {
        return resolution.includingCode().leastDocumented();
    }

    /** Whether nothing is known of what its grants are used for, so that nothing can be known of what they need. */
    public boolean isLeastUnknown() {
        return resolution.isLeastUnknown();
    }

    /** Whether grants rest on this list. Not for a connector's list where every declared auth request has scopes of its own. */
    public boolean reliedOn() {
        return resolution.request().reliedOn();
    }

    /**
     * The identity scopes that its list needs beside the least set: those that it requests, since signing in takes them,
     * and {@link #identityToAsk}.
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

    /** How many scopes its list needs: the least set with code, and {@link #leastIdentity}. */
    public int needed() {
        return leastWithCode().size() + leastIdentity().size();
    }

    /** The smallest addition with which every declared need that can be met is met. */
    public List<Scope> missing() {
        return resolution.missing();
    }

    /** API v2: what the provider app must enable for its list, or for the least set with code where the list is unknown. */
    public Optional<List<Scope>> providerScopes() {
        return resolution.includingCode().providerScopes();
    }

    /** What its list lacks only because code uses what nothing declares. */
    public List<Scope> missingForCode() {
        List<Scope> missing = new ArrayList<>(resolution.includingCode().missing());
        missing.removeAll(missing());
        return List.copyOf(missing);
    }

    /** The identity scopes that nobody adds to its list. In an OAuth flow of one's own nobody adds any. */
    public List<Scope> identityToAsk() {
        return resolution.identityToAsk();
    }

    /** The identity scopes that its list lacks and nobody adds. Empty where the requested scopes are unknown. */
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

    /** All that its list lacks: for what is declared and for code, then {@link #identityMissing}. */
    public List<Scope> lacking() {
        List<Scope> lacking = new ArrayList<>(resolution.includingCode().missing());
        lacking.addAll(identityMissing());
        return List.copyOf(lacking);
    }

    /** Its list beside its least set, scope by scope. */
    public ScopeComparison comparison() {
        return ScopeComparison.of(this);
    }

    /** Whether its list could be compared with what it needs: not where the requested scopes are unknown. */
    public boolean compared() {
        return requested.isPresent() || !takesScopes();
    }

    /** What it requests, for a table: {@code 4 scopes (restricted)}, {@code set elsewhere} or {@code takes no scopes}. */
    public String asked() {
        if (requested.isEmpty()) {
            return takesScopes() ? "set elsewhere" : "takes no scopes";
        }
        String count = Summary.counted(requested.get().size(), "scope");
        return burden.id().isEmpty() ? count : count + " (" + burden.id() + ")";
    }

    /** {@code Google}, or {@code Google, auth request onboarding}: for headings. The name is as written: escape it. */
    public String title() {
        return name().isEmpty() ? provider().title() : provider().title() + ", auth request " + name().get();
    }
}
