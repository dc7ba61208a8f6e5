package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The provider scopes of a request, without identity scopes: in API v3 those of the list, in API v2 those that Nylas requests
 * for it.
 */
final class ProviderList {
    private ProviderList() {}

    /**
     * A scope, and the place that asks for it.
     *
     * @param location the place of its string in the list; the place of the list when no string names the scope
     */
    record Entry(Scope scope, Location location) {}

    /** The requested scopes; empty when they are unknown. */
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

    /** The requested scopes; when they are unknown, the least set. */
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

    /** Entries for scopes without strings of their own, without identity scopes. */
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
