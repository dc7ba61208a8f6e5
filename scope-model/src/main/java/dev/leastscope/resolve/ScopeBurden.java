package dev.leastscope.resolve;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import java.util.List;

/**
 * Step 1 of the order: what scopes cost in verification (Google) or consent (Microsoft) at a provider on a day.
 *
 * @since 0.1.0
 */
public final class ScopeBurden {
    private final Catalog catalog;
    private final Provider provider;
    private final String asOf;

    /**
     * At a provider.
     *
     * @param asOf the day, {@code yyyy-MM-dd}
     */
    public ScopeBurden(Catalog catalog, Provider provider, String asOf) {
        this.catalog = catalog;
        this.provider = provider;
        this.asOf = asOf;
    }

    /** Of one scope: the provider's, or a Nylas scope of API v2. */
    public Burden of(Scope scope) {
        return scope.vocabulary() == Vocabulary.NYLAS_V2 ? ofNylasScope(scope) : Burden.of(scope, asOf);
    }

    /** Of a set: that of its heaviest scope. */
    public Burden of(List<Scope> scopes) {
        Burden heaviest = Burden.lowest(provider);
        for (Scope scope : scopes) {
            heaviest = heaviest.heavier(of(scope));
        }
        return heaviest;
    }

    /** A Nylas scope costs what the provider scopes cost that serve it: the lightest option; assumed ones only where no other is known. */
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
        // room_resources.read_only needs an administrator at Microsoft, whatever the Azure list says.
        return provider == Provider.MICROSOFT && scope.consent(asOf).isPresent()
                ? lightest.heavier(Burden.of(scope.consent(asOf).get()))
                : lightest;
    }
}
