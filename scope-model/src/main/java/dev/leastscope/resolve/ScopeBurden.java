package dev.leastscope.resolve;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import java.util.List;

/**
 * Computes the burden of scopes: verification (Google) or consent (Microsoft). This is step 1 of the order.
 *
 * @since 0.1.0
 */
public final class ScopeBurden {
    private final Catalog catalog;
    private final Provider provider;
    private final String asOf;

    /**
     * Creates the computation for a provider.
     *
     * @param asOf the day, {@code yyyy-MM-dd}
     */
    public ScopeBurden(Catalog catalog, Provider provider, String asOf) {
        this.catalog = catalog;
        this.provider = provider;
        this.asOf = asOf;
    }

    /** The burden of one scope: a provider scope, or a Nylas scope of API v2. */
    public Burden of(Scope scope) {
        return scope.vocabulary() == Vocabulary.NYLAS_V2 ? ofNylasScope(scope) : Burden.of(scope, asOf);
    }

    /** The burden of a set: that of its heaviest scope. */
    public Burden of(List<Scope> scopes) {
        Burden heaviest = Burden.lowest(provider);
        for (Scope scope : scopes) {
            heaviest = heaviest.heavier(of(scope));
        }
        return heaviest;
    }

    /**
     * The burden of a Nylas scope: that of the lightest option of provider scopes. Assumed options count only when no
     * other is known.
     */
    private Burden ofNylasScope(Scope scope) {
        Burden lightest = Burden.lowest(provider);
        if (Vocabulary.of(provider) == Vocabulary.NONE) {
            return lightest;
        }
        Options all = Options.of(catalog.servedBy(scope, provider));
        List<List<Scope>> options = all.solid().isEmpty() ? all.assumed() : all.solid();
        for (int i = 0; i < options.size(); i++) {
            Burden option = of(options.get(i));
            lightest = i == 0 ? option : lightest.lighter(option);
        }
        // room_resources.read_only needs an administrator at Microsoft, regardless of the Azure list.
        return provider == Provider.MICROSOFT && scope.consent(asOf).isPresent()
                ? lightest.heavier(Burden.of(scope.consent(asOf).get()))
                : lightest;
    }
}
