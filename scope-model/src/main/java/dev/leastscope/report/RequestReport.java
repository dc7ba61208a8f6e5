package dev.leastscope.report;

import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Layer;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Reason;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of one request.
 *
 * @param resolution the answer that it is made from
 * @param requested what is asked for, canonical where it is a known scope, as written where it is not, without
 *     duplicates, in the order of the list; empty where nobody told
 * @param burden what the requested scopes cost before users can be asked (of the least set where nobody told)
 * @param leastBurden what the least set costs
 * @param excess the scopes that nothing needs
 * @param why the proof for each scope of the least set, in its order
 * @since 0.1.0
 */
public record RequestReport(
        Resolution resolution,
        Optional<List<String>> requested,
        Burden burden,
        Burden leastBurden,
        List<Scope> excess,
        List<Why> why) {

    static RequestReport of(Resolution resolution, EvidenceIndex evidence, String asOf) {
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
        List<Scope> excess = new ArrayList<>();
        for (Judgement judgement : resolution.judgements()) {
            if (judgement.verdict() == Judgement.Verdict.EXCESS) {
                excess.add(judgement.scope());
            }
        }
        List<Why> why = new ArrayList<>();
        for (Reason reason : resolution.reasons()) {
            why.add(evidence.why(reason));
        }
        boolean told = resolution.told() || !names.isEmpty();
        return new RequestReport(
                resolution,
                told ? Optional.of(List.copyOf(names)) : Optional.empty(),
                Burden.ofRequested(resolution, told ? known : resolution.least(), asOf),
                Burden.ofLeast(resolution, asOf),
                List.copyOf(excess),
                List.copyOf(why));
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

    /** The least set. */
    public List<Scope> least() {
        return resolution.least();
    }

    /**
     * The identity scopes that its list needs beside the least set: those that it asks for, since signing in takes them,
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

    /** How many scopes its list needs, to be held against how many it asks for: the least set and {@link #leastIdentity}. */
    public int needed() {
        return least().size() + leastIdentity().size();
    }

    /** The smallest addition with which every need that can be met is met. */
    public List<Scope> missing() {
        return resolution.missing();
    }

    /** The identity scopes that nobody adds to its list. In an OAuth flow of one's own nobody adds any. */
    public List<Scope> identityToAsk() {
        boolean nobodyAdds = resolution.request().auth() == Auth.BYO;
        List<Scope> toAsk = new ArrayList<>();
        for (Scope scope : resolution.identity()) {
            if (nobodyAdds || scope.identity().orElseThrow().addedBy() == Identity.AddedBy.APP) {
                toAsk.add(scope);
            }
        }
        return List.copyOf(toAsk);
    }

    /** All that its list lacks: {@link #missing()}, then the identity scopes that nobody adds. Empty where nobody told. */
    public List<Scope> lacking() {
        List<Scope> lacking = new ArrayList<>(missing());
        if (requested.isPresent() && takesScopes()) {
            for (Scope scope : identityToAsk()) {
                if (!requested.get().contains(scope.name())) {
                    lacking.add(scope);
                }
            }
        }
        return List.copyOf(lacking);
    }

    /** Whether its list could be held against what it needs: not where nobody told what the list is. */
    public boolean compared() {
        return requested.isPresent() || !takesScopes();
    }

    /** What it asks for, for a table: {@code 4 scopes (restricted)}, {@code set elsewhere} or {@code takes no scopes}. */
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
