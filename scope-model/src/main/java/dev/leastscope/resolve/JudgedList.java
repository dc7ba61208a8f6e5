package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of a request as it is judged.
 *
 * @param entries its strings and their meanings, in their order
 * @param listKnown whether the requested scopes are known
 * @param defaulted whether the v2 defaults are used
 * @param judged the entries to judge: each meaning once, without identity scopes and conflicting metadata
 * @param metadataConflict the entries of gmail.metadata beside a wider reading scope
 */
record JudgedList(
        List<RequestedScope> entries,
        boolean listKnown,
        boolean defaulted,
        List<RequestedScope> judged,
        List<RequestedScope> metadataConflict) {

    /**
     * Reads the list of a request.
     *
     * @param tokensFromElsewhere whether other code requests the scopes of a connector without a list, so that no
     *     defaults are used
     */
    static JudgedList of(Request request, Catalog catalog, boolean tokensFromElsewhere) {
        boolean elsewhere = tokensFromElsewhere
                && request.authRequest().isEmpty()
                && request.scopes().isEmpty();
        boolean v2 = request.api() == ApiVersion.V2 && !elsewhere;
        List<Named> written = request.scopes().orElse(List.of());
        boolean defaulted = v2 && written.isEmpty();
        List<RequestedScope> entries =
                defaulted ? defaults(request, catalog) : new ScopeReader(catalog, request).read(written);
        boolean listKnown =
                v2 || (request.scopes().isPresent() && Requests.takesScopes(request) && !holdsDefault(request));
        boolean wide = false;
        for (RequestedScope entry : entries) {
            wide |= entry.scope().isPresent()
                    && MetadataConflict.isWide(entry.scope().get(), request.provider());
        }
        List<RequestedScope> judged = new ArrayList<>(entries.size());
        List<RequestedScope> conflict = new ArrayList<>(0);
        for (RequestedScope entry : entries) {
            if (entry.scope().isPresent()) {
                Scope scope = entry.scope().get();
                if (wide && MetadataConflict.restricts(scope, request.provider())) {
                    conflict.add(entry);
                } else if (!scope.isIdentity() && entry.duplicateOf().isEmpty()) {
                    judged.add(entry);
                }
            }
        }
        return new JudgedList(entries, listKnown, defaulted, List.copyOf(judged), List.copyOf(conflict));
    }

    private static List<RequestedScope> defaults(Request request, Catalog catalog) {
        List<RequestedScope> entries = new ArrayList<>();
        for (Scope scope : catalog.defaults()) {
            entries.add(new RequestedScope(
                    new Named(scope.name(), request.location()),
                    Optional.of(scope),
                    Optional.empty(),
                    List.of(),
                    "",
                    Optional.empty()));
        }
        return List.copyOf(entries);
    }

    /**
     * Whether the list contains {@code /.default}. It requests everything in the app registration, so the requested
     * scopes are unknown here.
     */
    private static boolean holdsDefault(Request request) {
        for (Named written : request.scopes().orElse(List.of())) {
            if (ScopeReader.isDefault(written.text(), request.vocabulary())) {
                return true;
            }
        }
        return false;
    }

    /** The judged scopes, in the order of the list. */
    List<Scope> scopes() {
        return meanings(judged);
    }

    /** All scopes that the list means, each once. */
    List<Scope> meanings() {
        return meanings(entries);
    }

    private static List<Scope> meanings(List<RequestedScope> entries) {
        List<Scope> scopes = new ArrayList<>(entries.size());
        for (RequestedScope entry : entries) {
            if (entry.scope().isPresent() && !scopes.contains(entry.scope().get())) {
                scopes.add(entry.scope().get());
            }
        }
        return scopes;
    }

    /**
     * Leaves out scopes that the list already requests, even if they are in conflict. The conflicting ones must be
     * removed; nothing must be added.
     */
    List<Scope> withoutListed(List<Scope> missing) {
        List<Scope> rest = new ArrayList<>(missing);
        rest.removeAll(meanings(metadataConflict));
        return List.copyOf(rest);
    }
}
