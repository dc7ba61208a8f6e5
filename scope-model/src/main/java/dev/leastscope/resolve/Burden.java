package dev.leastscope.resolve;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import java.util.Optional;

/**
 * The effort before an application can request scopes: a review by Google, or an administrator's consent at Microsoft.
 *
 * @param tier Google: the highest tier; empty for other providers
 * @param consent Microsoft: the strictest consent; empty for other providers
 * @since 0.1.0
 */
public record Burden(Optional<Tier> tier, Optional<Consent> consent) {
    /** The burden at providers without tiers and consents. */
    private static final Burden NONE = new Burden(Optional.empty(), Optional.empty());

    static Burden of(Tier tier) {
        return new Burden(Optional.of(tier), Optional.empty());
    }

    static Burden of(Consent consent) {
        return new Burden(Optional.empty(), Optional.of(consent));
    }

    /** The burden of one provider scope. */
    static Burden of(Scope scope, String asOf) {
        if (scope.vocabulary() == Vocabulary.GOOGLE) {
            return of(scope.countedTier());
        }
        return scope.vocabulary() == Vocabulary.MICROSOFT ? of(scope.countedConsent(asOf)) : NONE;
    }

    /** The burden of an empty set. */
    static Burden lowest(Provider provider) {
        if (provider == Provider.GOOGLE) {
            return of(Tier.NON_SENSITIVE);
        }
        return provider == Provider.MICROSOFT ? of(Consent.USER) : NONE;
    }

    /** The name of the tier or consent; empty when the provider has neither. */
    public String id() {
        return tier.isPresent()
                ? tier.get().id()
                : consent.isPresent() ? consent.get().id() : "";
    }

    /** The weight in the order of least sets: 0, 1 or 2. It is 0 when the provider has neither tiers nor consents. */
    public int weight() {
        return tier.isPresent()
                ? tier.get().burden()
                : consent.isPresent() ? consent.get().burden() : 0;
    }

    /** The heavier of two burdens of the same provider. A set of scopes has the burden of its heaviest scope. */
    Burden heavier(Burden other) {
        return other.compareTo(this) > 0 ? other : this;
    }

    /** The lighter of two burdens of the same provider. */
    Burden lighter(Burden other) {
        return other.compareTo(this) < 0 ? other : this;
    }

    /**
     * Compares two burdens. A burden has a tier or a consent, never both, so the lowest value replaces the missing one.
     */
    private int compareTo(Burden other) {
        int byTier = tier.orElse(Tier.NON_SENSITIVE).compareTo(other.tier.orElse(Tier.NON_SENSITIVE));
        return byTier != 0 ? byTier : consent.orElse(Consent.USER).compareTo(other.consent.orElse(Consent.USER));
    }
}
