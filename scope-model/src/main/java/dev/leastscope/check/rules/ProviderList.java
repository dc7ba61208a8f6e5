package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * What the provider is asked for, in the provider's own scopes: in v3 the list itself, in v2 what Nylas asks for in its
 * place. Identity scopes are left out.
 */
final class ProviderList {
    private ProviderList() {}

    /**
     * A scope, and where it is asked for.
     *
     * @param location the string of the list; the list's place where no string of it names the scope
     */
    record Entry(Scope scope, Location location) {}

    /** What is asked for; nothing where it is unknown. */
    static List<Entry> asked(Resolution resolution) {
        Location place = resolution.request().location();
        if (resolution.request().api() == ApiVersion.V2) {
            return entries(resolution.providerScopes().orElse(List.of()), place);
        }
        List<Entry> entries = new ArrayList<>();
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent()
                    && requested.duplicateOf().isEmpty()
                    && !requested.scope().get().isIdentity()) {
                entries.add(
                        new Entry(requested.scope().get(), requested.written().location()));
            }
        }
        return entries;
    }

    /** What is asked for; where it is unknown, what must be asked for at least. */
    static List<Entry> askedOrLeast(Resolution resolution) {
        return resolution.listKnown() || resolution.request().api() == ApiVersion.V2
                ? asked(resolution)
                : entries(resolution.least(), resolution.request().location());
    }

    /** The scopes of entries. */
    static List<Scope> scopes(List<Entry> entries) {
        List<Scope> scopes = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            scopes.add(entry.scope());
        }
        return scopes;
    }

    /** Scopes without strings of their own, identity left out. */
    static List<Entry> entries(List<Scope> scopes, Location place) {
        List<Entry> entries = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            if (!scope.isIdentity()) {
                entries.add(new Entry(scope, place));
            }
        }
        return entries;
    }
}
