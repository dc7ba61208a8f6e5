package dev.leastscope.report;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * What a set of scopes costs the team before users can be asked for it.
 *
 * @param tier Google: the highest tier; empty elsewhere
 * @param consent Microsoft: the strictest consent; empty elsewhere
 * @since 0.1.0
 */
public record Burden(Optional<Tier> tier, Optional<Consent> consent) {
    private static final Burden NONE = new Burden(Optional.empty(), Optional.empty());

    /** The tier's or the consent's name; empty where the provider has neither. */
    public String id() {
        return tier.isPresent()
                ? tier.get().id()
                : consent.isPresent() ? consent.get().id() : "";
    }

    /** 0, 1 or 2, as in the order of least sets; 0 where the provider has neither tier nor consent. */
    public int weight() {
        return tier.isPresent()
                ? tier.get().burden()
                : consent.isPresent() ? consent.get().burden() : 0;
    }

    /** Of what a request asks for. In v2, of the provider scopes that serve it. */
    static Burden ofRequested(Resolution resolution, List<Scope> requested, String asOf) {
        if (resolution.providerScopes().isPresent()) {
            return of(
                    resolution.request().provider(), resolution.providerScopes().get(), asOf);
        }
        return of(resolution.request().provider(), requested, asOf);
    }

    /** Of the least set. In v2 only its weight is known, which names the tier or consent well enough. */
    static Burden ofLeast(Resolution resolution, String asOf) {
        Provider provider = resolution.request().provider();
        if (resolution.providerScopes().isEmpty()) {
            return of(provider, resolution.least(), asOf);
        }
        int weight = resolution.leastCost().burden();
        return switch (provider) {
            case GOOGLE ->
                new Burden(
                        Optional.of(weight == 0 ? Tier.NON_SENSITIVE : weight == 1 ? Tier.SENSITIVE : Tier.RESTRICTED),
                        Optional.empty());
            case MICROSOFT ->
                new Burden(
                        Optional.empty(),
                        Optional.of(weight == 0 ? Consent.USER : weight == 1 ? Consent.USER_BLOCKED : Consent.ADMIN));
            default -> NONE;
        };
    }

    private static Burden of(Provider provider, List<Scope> scopes, String asOf) {
        return switch (provider) {
            case GOOGLE -> new Burden(Optional.of(highest(scopes)), Optional.empty());
            case MICROSOFT -> new Burden(Optional.empty(), Optional.of(strictest(scopes, asOf)));
            default -> NONE;
        };
    }

    private static Tier highest(List<Scope> scopes) {
        Tier highest = Tier.NON_SENSITIVE;
        for (Scope scope : scopes) {
            Tier tier = scope.countedTier();
            highest = tier.compareTo(highest) > 0 ? tier : highest;
        }
        return highest;
    }

    private static Consent strictest(List<Scope> scopes, String asOf) {
        Consent strictest = Consent.USER;
        for (Scope scope : scopes) {
            Consent consent = scope.countedConsent(asOf);
            strictest = consent.compareTo(strictest) > 0 ? consent : strictest;
        }
        return strictest;
    }
}
