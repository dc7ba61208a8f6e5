package dev.leastscope.resolve;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import java.util.Optional;

/**
 * What scopes cost the team before users can be asked for them: a review by Google, or an administrator's consent at Microsoft.
 *
 * @param tier Google: the highest tier; empty elsewhere
 * @param consent Microsoft: the strictest consent; empty elsewhere
 * @since 0.1.0
 */
public record Burden(Optional<Tier> tier, Optional<Consent> consent) {
    /** Of providers that have neither tiers nor consents. */
    private static final Burden NONE = new Burden(Optional.empty(), Optional.empty());

    static Burden of(Tier tier) {
        return new Burden(Optional.of(tier), Optional.empty());
    }

    static Burden of(Consent consent) {
        return new Burden(Optional.empty(), Optional.of(consent));
    }

    /** Of one scope of a provider's own. */
    static Burden of(Scope scope, String asOf) {
        if (scope.vocabulary() == Vocabulary.GOOGLE) {
            return of(scope.countedTier());
        }
        return scope.vocabulary() == Vocabulary.MICROSOFT ? of(scope.countedConsent(asOf)) : NONE;
    }

    /** Of no scope at all. */
    static Burden lowest(Provider provider) {
        if (provider == Provider.GOOGLE) {
            return of(Tier.NON_SENSITIVE);
        }
        return provider == Provider.MICROSOFT ? of(Consent.USER) : NONE;
    }

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

    /** The heavier one of two of the same provider. A set of scopes has the burden of its heaviest one. */
    Burden heavier(Burden other) {
        return other.compareTo(this) > 0 ? other : this;
    }

    /** The lighter one of two of the same provider. */
    Burden lighter(Burden other) {
        return other.compareTo(this) < 0 ? other : this;
    }

    /** The lightest values stand for what is not given: a burden has a tier or a consent, never both. */
    private int compareTo(Burden other) {
        int byTier = tier.orElse(Tier.NON_SENSITIVE).compareTo(other.tier.orElse(Tier.NON_SENSITIVE));
        return byTier != 0 ? byTier : consent.orElse(Consent.USER).compareTo(other.consent.orElse(Consent.USER));
    }
}
