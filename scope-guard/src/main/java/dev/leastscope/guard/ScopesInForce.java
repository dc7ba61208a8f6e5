package dev.leastscope.guard;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Integration;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Reason;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scopes in force for the calls of one account.
 *
 * @param account the account
 * @param auth how the account authenticates
 * @param names the scopes, by their canonical names, without identity scopes
 * @param origin where they come from, in words
 * @param onlyTriggers those scopes that only webhook triggers need, so that no call can need them
 */
record ScopesInForce(Account account, Auth auth, List<String> names, String origin, List<String> onlyTriggers) {

    /**
     * The least sets, or the requested lists, of an integration.
     *
     * @throws IllegalArgumentException when the integration names an unknown feature, or when requested lists are
     *     needed but not given
     */
    static Map<Account, ScopesInForce> of(Integration integration, Mode mode, CheckOptions options) {
        Map<Account, ScopesInForce> inForce = new LinkedHashMap<>();
        for (Resolution resolution : Leastscope.resolve(integration, options)) {
            Account account = new Account(
                    resolution.request().provider(), resolution.request().name().orElse(""));
            if (!resolution.unknown().isEmpty()) {
                throw new IllegalArgumentException("the tables contain no feature or trigger '"
                        + resolution.unknown().get(0).written().text()
                        + "', so the least set is unknown; correct the manifest");
            }
            Auth auth = resolution.request().auth();
            if (mode == Mode.LEAST) {
                inForce.put(
                        account,
                        new ScopesInForce(
                                account, auth, names(resolution.least()), "the least set", onlyTriggers(resolution)));
            } else if (resolution.listKnown()) {
                inForce.put(
                        account,
                        new ScopesInForce(
                                account,
                                auth,
                                requested(resolution),
                                "the scopes that the manifest requests",
                                List.of()));
            }
        }
        if (inForce.isEmpty()) {
            throw new IllegalArgumentException(
                    "the manifest does not say which scopes are requested, so calls cannot be compared"
                            + " with them; write 'scopes' in it, or use the mode least");
        }
        return inForce;
    }

    /**
     * The given scopes.
     *
     * @throws IllegalArgumentException when a scope is unknown at the provider
     */
    static ScopesInForce given(ApiVersion api, Provider provider, List<String> written, Catalog catalog) {
        ScopeTable table = catalog.scopes(Vocabulary.of(api, provider));
        List<String> names = new ArrayList<>();
        for (String text : written) {
            Scope scope = named(table, text)
                    .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a scope of "
                            + provider.title() + " in the tables, so the guard cannot compare calls with it"));
            if (!scope.isIdentity() && !names.contains(scope.name())) {
                names.add(scope.name());
            }
        }
        Account account = new Account(provider, "");
        return new ScopesInForce(account, Auth.defaultOf(provider), List.copyOf(names), "the given scopes", List.of());
    }

    /** A scope by its name or by its short form, such as {@code gmail.send}. */
    private static Optional<Scope> named(ScopeTable table, String text) {
        Optional<Scope> named = table.named(text);
        for (Scope scope : named.isPresent() ? List.<Scope>of() : table.scopes()) {
            if (scope.shortName().equals(text)) {
                return Optional.of(scope);
            }
        }
        return named;
    }

    private static List<String> names(List<Scope> scopes) {
        List<String> names = new ArrayList<>(scopes.size());
        scopes.forEach(scope -> names.add(scope.name()));
        return List.copyOf(names);
    }

    private static List<String> requested(Resolution resolution) {
        List<String> names = new ArrayList<>();
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent()
                    && !requested.scope().get().isIdentity()
                    && !names.contains(requested.scope().get().name())) {
                names.add(requested.scope().get().name());
            }
        }
        return List.copyOf(names);
    }

    private static List<String> onlyTriggers(Resolution resolution) {
        List<String> only = new ArrayList<>();
        for (Reason reason : resolution.reasons()) {
            boolean byCall = false;
            for (Need need : reason.needs()) {
                byCall |= !need.operation().isTrigger();
            }
            if (!byCall) {
                only.add(reason.scope().name());
            }
        }
        return List.copyOf(only);
    }
}
