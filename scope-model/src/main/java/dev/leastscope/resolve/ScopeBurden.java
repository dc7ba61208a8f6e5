package dev.leastscope.resolve;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import java.util.List;

/** Step 1 of the order: what a scope costs in verification (Google) or consent (Microsoft) at a provider on a day. */
final class ScopeBurden {
    private final Catalog catalog;
    private final Provider provider;
    private final String asOf;

    ScopeBurden(Catalog catalog, Provider provider, String asOf) {
        this.catalog = catalog;
        this.provider = provider;
        this.asOf = asOf;
    }

    /** 0, 1 or 2. */
    int of(Scope scope) {
        return switch (scope.vocabulary()) {
            case GOOGLE -> scope.countedTier().burden();
            case MICROSOFT -> scope.countedConsent(asOf).burden();
            case NYLAS_V2 -> ofNylasScope(scope);
            case YAHOO, EWS, ZOOM, NONE -> 0;
        };
    }

    /** A Nylas scope costs what the provider scopes cost that serve it: the lightest option; assumed ones only where no other is known. */
    private int ofNylasScope(Scope scope) {
        if (Vocabulary.of(provider) == Vocabulary.NONE) {
            return 0;
        }
        Requirement served = catalog.servedBy(scope, provider);
        Options all = Options.of(served);
        List<List<Scope>> options = all.solid().isEmpty() ? all.assumed() : all.solid();
        int lightest = options.isEmpty() ? 0 : 2;
        for (List<Scope> option : options) {
            int heaviest = 0;
            for (Scope part : option) {
                heaviest = Math.max(heaviest, of(part));
            }
            lightest = Math.min(lightest, heaviest);
        }
        // room_resources.read_only needs an administrator at Microsoft, whatever the Azure list says.
        int own = provider == Provider.MICROSOFT
                ? scope.consent(asOf).orElse(Consent.USER).burden()
                : 0;
        return Math.max(lightest, own);
    }
}
