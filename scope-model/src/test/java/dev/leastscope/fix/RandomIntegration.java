package dev.leastscope.fix;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Integrations with real features and scopes, and with every kind of mistake that a fix is for. */
final class RandomIntegration {
    private static final Catalog CATALOG = Catalog.builtIn();

    private static final List<Provider> PROVIDERS =
            List.of(Provider.GOOGLE, Provider.MICROSOFT, Provider.YAHOO, Provider.IMAP, Provider.ZOOM);

    private final Random random;
    private final ApiVersion api;

    private RandomIntegration(Random random) {
        this.random = random;
        this.api = random.nextInt(5) == 0 ? ApiVersion.V2 : ApiVersion.V3;
    }

    /** The values of a manifest. */
    static Map<String, Object> of(Random random) {
        return new RandomIntegration(random).manifest();
    }

    private Map<String, Object> manifest() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("nylas", api.id());
        root.put("features", features());
        if (chance(3)) {
            root.put("triggers", triggers());
        }
        Map<String, Object> connectors = new LinkedHashMap<>();
        for (Provider provider : PROVIDERS) {
            if (chance(provider == Provider.GOOGLE || provider == Provider.MICROSOFT ? 1 : 4) && !chance(5)) {
                connectors.put(provider.id(), connector(provider));
            }
        }
        if (connectors.isEmpty()) {
            connectors.put("google", connector(Provider.GOOGLE));
        }
        root.put("connectors", connectors);
        if (chance(3)) {
            root.put("policy", policy());
        }
        if (chance(3)) {
            root.put("suppressions", suppressions());
        }
        return root;
    }

    private Map<String, Object> connector(Provider provider) {
        Map<String, Object> connector = new LinkedHashMap<>();
        boolean takesScopes = api == ApiVersion.V2 || (provider != Provider.IMAP && provider != Provider.ZOOM);
        if (takesScopes && !chance(6)) {
            connector.put("scopes", scopes(provider));
        }
        if (chance(5)) {
            connector.put("features", features());
        }
        if (takesScopes && api == ApiVersion.V3 && chance(4)) {
            Map<String, Object> app = new LinkedHashMap<>();
            app.put("scopes", scopes(provider));
            connector.put("provider-app", app);
        }
        if (takesScopes && chance(3)) {
            List<Object> requests = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                Map<String, Object> request = new LinkedHashMap<>();
                request.put("name", "request-" + i);
                if (chance(2)) {
                    request.put("scopes", scopes(provider));
                }
                if (chance(2)) {
                    request.put("features", features());
                }
                requests.add(request);
            }
            connector.put("auth-requests", requests);
        }
        return connector;
    }

    private List<Object> features() {
        List<Feature> all = CATALOG.features(api);
        List<Object> features = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            features.add(misspelt(all.get(random.nextInt(all.size())).name(), 8));
        }
        return withoutRepetitions(features);
    }

    private List<Object> triggers() {
        List<Object> triggers = new ArrayList<>();
        for (Operation operation : CATALOG.operations(api)) {
            if (operation.isTrigger() && chance(12)) {
                triggers.add(misspelt(operation.id(), 8));
            }
        }
        return withoutRepetitions(triggers);
    }

    private List<Object> scopes(Provider provider) {
        List<Scope> all = CATALOG.scopes(Vocabulary.of(api, provider)).scopes();
        List<Object> scopes = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0 && !all.isEmpty(); i--) {
            Scope scope = all.get(random.nextInt(all.size()));
            scopes.add(misspelt(chance(3) ? scope.shortName() : scope.name(), 10));
            if (chance(10)) {
                scopes.add(scopes.get(random.nextInt(scopes.size())));
            }
        }
        return scopes;
    }

    private Map<String, Object> policy() {
        Map<String, Object> policy = new LinkedHashMap<>();
        if (chance(2)) {
            policy.put("max-tier", chance(2) ? "sensitive" : "non-sensitive");
        }
        if (chance(2)) {
            policy.put("forbid", new ArrayList<Object>(List.of("Mail.Send")));
        }
        if (chance(2)) {
            policy.put("coverage", "documented");
        }
        return policy;
    }

    private List<Object> suppressions() {
        List<Object> suppressions = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Map<String, Object> suppression = new LinkedHashMap<>();
            suppression.put("rule", chance(2) ? "scope.excess" : "scope.missing");
            if (chance(3)) {
                suppression.put("provider", "google");
            }
            suppression.put("reason", "because");
            suppression.put("expires", chance(2) ? "2026-01-0" + i : "2027-01-0" + i);
            suppressions.add(suppression);
        }
        return suppressions;
    }

    private String misspelt(String name, int rarity) {
        if (!chance(rarity)) {
            return name;
        }
        int at = name.length() - 1 - random.nextInt(Math.min(6, name.length()));
        return chance(2)
                ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at) + 'x' + name.substring(at);
    }

    private static List<Object> withoutRepetitions(List<Object> names) {
        List<Object> once = new ArrayList<>();
        for (Object name : names) {
            if (!once.contains(name)) {
                once.add(name);
            }
        }
        return once;
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
