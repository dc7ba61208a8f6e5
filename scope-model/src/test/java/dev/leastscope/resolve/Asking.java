package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Asks the resolver about one connector. A name that is a trigger goes among the triggers. */
final class Asking {
    static final Catalog CATALOG = Catalog.builtIn();
    static final String AS_OF = "2026-11-21";
    static final Resolver RESOLVER = new Resolver(CATALOG, AS_OF);

    private Asking() {}

    /** It is unknown what is requested. */
    static Resolution about(ApiVersion api, Provider provider, Coverage coverage, Collection<String> names) {
        return about(api, provider, coverage, names, null);
    }

    static Resolution about(
            ApiVersion api, Provider provider, Coverage coverage, Collection<String> names, Collection<String> scopes) {
        IntegrationBuilder integration = Integration.builder(api);
        for (String name : names) {
            boolean trigger =
                    CATALOG.operation(api, name).map(Operation::isTrigger).orElse(false);
            if (trigger) {
                integration.triggers(name);
            } else {
                integration.features(name);
            }
        }
        integration.connector(provider, connector -> {
            if (scopes != null) {
                connector.scopes(scopes.toArray(new String[0]));
            }
        });
        Request request = RESOLVER.requests(integration.build()).get(0);
        return RESOLVER.resolve(request, coverage);
    }

    /** All names of features and triggers, those whose least sets differ in kind. */
    static List<String> names(ApiVersion api) {
        List<String> names = new ArrayList<>();
        for (Feature feature : CATALOG.features(api)) {
            names.add(feature.name());
        }
        for (Operation operation : CATALOG.operations(api)) {
            if (operation.isTrigger()) {
                names.add(operation.id());
            }
        }
        return names;
    }

    static List<String> features(ApiVersion api) {
        List<String> names = new ArrayList<>();
        for (Feature feature : CATALOG.features(api)) {
            names.add(feature.name());
        }
        return names;
    }

    static List<String> strings(Collection<Scope> scopes) {
        List<String> names = new ArrayList<>();
        for (Scope scope : scopes) {
            names.add(scope.name());
        }
        return names;
    }

    static List<String> shortNames(Collection<Scope> scopes) {
        List<String> names = new ArrayList<>();
        for (Scope scope : scopes) {
            names.add(scope.shortName());
        }
        return names;
    }

    /** The providers at which an API version knows scopes. */
    static Set<Provider> providers(ApiVersion api) {
        return api == ApiVersion.V3
                ? Set.of(Provider.GOOGLE, Provider.MICROSOFT, Provider.YAHOO, Provider.EWS, Provider.ZOOM)
                : Set.of(Provider.GOOGLE, Provider.MICROSOFT, Provider.EWS, Provider.IMAP, Provider.YAHOO);
    }
}
