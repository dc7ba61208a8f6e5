package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The lists that an integration declares for a provider, as sets of canonical names without identity scopes. */
final class DeclaredLists {
    /**
     * A declared list.
     *
     * @param names canonical names without identity scopes
     * @param texts the entries as written
     * @param place the place of the list
     */
    record Written(Set<String> names, List<String> texts, Location place) {}

    private final ScopeTable table;
    private final List<Written> lists = new ArrayList<>();
    private Location connector = Location.NONE;
    private boolean isDeclared;
    private boolean usesDefaults;

    DeclaredLists(Provider provider, Examination examination) {
        table = examination
                .catalog()
                .scopes(Vocabulary.of(examination.integration().api(), provider));
        for (Connector connector : examination.integration().connectors()) {
            if (connector.provider() == provider) {
                isDeclared = true;
                this.connector = connector.location();
                if (connector.scopes().isPresent()) {
                    List<String> texts = texts(connector.scopes().get());
                    lists.add(new Written(names(texts), texts, connector.scopesLocation()));
                }
            }
        }
        for (Resolution resolution : examination.resolutions()) {
            if (resolution.request().provider() == provider) {
                usesDefaults |= resolution.request().authRequest().isEmpty()
                        && resolution.request().reliedOn();
                if (resolution.listKnown()) {
                    lists.add(new Written(
                            names(resolution),
                            entries(resolution),
                            resolution.request().location()));
                }
            }
        }
    }

    /** Whether the provider has a connector. */
    boolean isDeclared() {
        return isDeclared;
    }

    /** Whether a declared authorization uses the connector's own list. */
    boolean usesDefaults() {
        return usesDefaults;
    }

    /** The canonical names of strings. */
    Set<String> names(List<String> texts) {
        Set<String> names = new TreeSet<>();
        for (String text : texts) {
            Optional<Scope> scope = table.named(text);
            if (scope.isEmpty()) {
                names.add(text);
            } else if (!scope.get().isIdentity()) {
                names.add(scope.get().name());
            }
        }
        return names;
    }

    /** Whether the names are a declared list, or the union of several, because code can choose between declared lists. */
    boolean hold(Set<String> names) {
        Set<String> together = new TreeSet<>();
        boolean found = false;
        for (Written list : lists) {
            if (names.containsAll(list.names())) {
                together.addAll(list.names());
                found = true;
            }
        }
        return found && together.equals(names);
    }

    /** The declared list that differs least from the names; empty when no list is declared. */
    Optional<Written> nearest(Set<String> names) {
        Written nearest = null;
        int least = Integer.MAX_VALUE;
        for (Written list : lists) {
            int differences = without(list.names(), names).size()
                    + without(names, list.names()).size();
            if (differences < least) {
                least = differences;
                nearest = list;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The place of the nearest declared list. Without a declared list, the place of the connector, which can be unknown. */
    Location nearestPlace(Set<String> names) {
        Optional<Written> nearest = nearest(names);
        return nearest.isEmpty() ? connector : nearest.get().place();
    }

    /** The names that only the first set contains. */
    static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> entries(Resolution resolution) {
        List<String> entries = new ArrayList<>(resolution.requested().size());
        for (RequestedScope requested : resolution.requested()) {
            if (!entries.contains(requested.written().text())) {
                entries.add(requested.written().text());
            }
        }
        return entries;
    }

    private static List<String> texts(List<Named> names) {
        List<String> texts = new ArrayList<>(names.size());
        for (Named name : names) {
            texts.add(name.text());
        }
        return texts;
    }

    /** The canonical names of the scopes of a request. */
    static Set<String> names(Resolution resolution) {
        Set<String> names = new TreeSet<>();
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isEmpty()) {
                names.add(requested.written().text());
            } else if (!requested.scope().get().isIdentity()) {
                names.add(requested.scope().get().name());
            }
        }
        return names;
    }
}
