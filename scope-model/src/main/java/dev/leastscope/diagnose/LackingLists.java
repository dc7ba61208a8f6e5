package dev.leastscope.diagnose;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lists of a project that lack a scope for a failing call, and what to add to each. One instance serves one
 * answer.
 */
final class LackingLists {
    /** Compares scopes so that the narrowest comes first. */
    static final Comparator<Scope> NARROWEST = Comparator.comparing(
                    (Scope scope) -> scope.ownReach().changes())
            .thenComparing(scope -> scope.ownReach().reads())
            .thenComparing(Comparator.naturalOrder());

    private static final String SHARED = ".Shared";

    private static final String REPEAT = "; then the accounts must authenticate again.";

    private final ProjectView project;
    private final Catalog catalog;
    private boolean found;
    private boolean looked;

    LackingLists(ProjectView project, Catalog catalog) {
        this.project = project;
        this.catalog = catalog;
    }

    /** Whether a list lacks a scope. */
    boolean found() {
        return found;
    }

    /** Whether a list was compared with the call. */
    boolean looked() {
        return looked;
    }

    /** The steps when the text itself lists the scopes of the token and the accepted scopes. */
    List<Step> ofNeeded(ScopeNamesInText names, List<String> granted, List<String> needed) {
        Set<Scope> has = new HashSet<>(names.meanings(granted));
        List<Scope> wanted = names.meanings(needed);
        List<Resolution> same = new ArrayList<>();
        List<Resolution> lacking = new ArrayList<>();
        for (Resolution resolution : wanted.isEmpty() ? List.<Resolution>of() : project.resolutions()) {
            if (resolution.request().vocabulary() != names.table().vocabulary() || !resolution.listKnown()) {
                continue;
            }
            looked = true;
            Set<Scope> requested = requested(resolution);
            if (!has.isEmpty() && requested.equals(has)) {
                same.add(resolution);
            }
            if (!coversOne(requested, wanted)) {
                lacking.add(resolution);
            }
        }
        // The list that requests exactly what the token has is the list behind the token. Other lists without the scope
        // stay unchanged.
        boolean known = !same.isEmpty() && lacking.containsAll(same);
        List<Step> steps = new ArrayList<>();
        for (Resolution resolution : known ? same : lacking) {
            String why = known ? ", which asks for exactly what the token has" : "";
            add(resolution, List.of(best(resolution, wanted)), why, steps);
        }
        return steps;
    }

    /** The steps for a call to the provider's own API, which accepts each of these scopes. */
    List<Step> ofMethod(Provider provider, List<Scope> accepted) {
        List<Step> steps = new ArrayList<>();
        for (Resolution resolution : accepted.isEmpty() ? List.<Resolution>of() : project.resolutions()) {
            if (resolution.request().provider() != provider || !resolution.listKnown()) {
                continue;
            }
            looked = true;
            if (!coversOne(requested(resolution), accepted)) {
                // The accepted scopes are sorted, the best first.
                add(resolution, List.of(accepted.get(0)), "", steps);
            }
        }
        return steps;
    }

    /**
     * The steps for {@code .Shared} forms of permissions in a list. These forms give access to the mailboxes of others.
     */
    List<Step> ofShared(List<Scope> accepted) {
        ScopeTable table = catalog.scopes(Vocabulary.MICROSOFT);
        List<Step> steps = new ArrayList<>();
        for (Resolution resolution : project.resolutions()) {
            if (resolution.request().provider() != Provider.MICROSOFT || !resolution.listKnown()) {
                continue;
            }
            looked = true;
            Set<Scope> requested = requested(resolution);
            List<Scope> shared = new ArrayList<>();
            for (Scope scope : requested) {
                boolean concerned = accepted.isEmpty() || accepted.contains(scope);
                table.named(scope.name() + SHARED)
                        .filter(form -> concerned && !coversOne(requested, List.of(form)))
                        .ifPresent(shared::add);
            }
            shared.sort(null);
            if (!shared.isEmpty()) {
                String why = shared.size() == 1
                        ? ", beside " + without(shared.get(0))
                        : ", for each kind of item that the call reads from another user";
                add(resolution, List.copyOf(shared), why, steps);
            }
        }
        return steps;
    }

    private static String without(Scope shared) {
        return shared.shortName().substring(0, shared.shortName().length() - SHARED.length());
    }

    private static Set<Scope> requested(Resolution resolution) {
        Set<Scope> requested = new HashSet<>();
        for (RequestedScope entry : resolution.requested()) {
            entry.scope().ifPresent(requested::add);
        }
        return requested;
    }

    private static boolean coversOne(Set<Scope> requested, List<Scope> wanted) {
        for (Scope scope : requested) {
            for (Scope one : wanted) {
                if (scope.covers(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The scope that the features need anyway, else the narrowest. */
    private static Scope best(Resolution resolution, List<Scope> wanted) {
        return wanted.stream()
                .min(Comparator.comparing((Scope scope) -> !resolution.missing().contains(scope))
                        .thenComparing(scope -> !resolution.least().contains(scope))
                        .thenComparing(NARROWEST))
                .orElseThrow();
    }

    /** The steps for a v3 call that fails at the accounts of these providers. No providers means any provider. */
    List<Step> ofCall(Operation operation, List<Provider> providers) {
        List<Step> steps = new ArrayList<>();
        for (Resolution resolution : project.forCall(operation)) {
            Provider provider = resolution.request().provider();
            Requirement requirement = catalog.requirement(operation, provider);
            if ((!providers.isEmpty() && !providers.contains(provider))
                    || requirement.state() != Requirement.State.SCOPES) {
                continue;
            }
            looked = true;
            if (!resolution.listKnown()) {
                ask(resolution, operation, steps);
            } else if (!resolution.missing().isEmpty()) {
                add(resolution, resolution.missing(), "", steps);
            }
        }
        return steps;
    }

    /** Adds a step for a list that is kept outside the project: what it must contain. */
    private static void ask(Resolution resolution, Operation operation, List<Step> steps) {
        RequestPlace place = RequestPlace.of(resolution.request());
        steps.add(new Step(
                "The scopes of " + place.words() + " are not given here. " + operation.id() + " needs "
                        + WordSeries.and(shortNames(resolution.least()))
                        + ": make sure that the list in the Dashboard contains it.",
                Optional.of(resolution.request().provider()),
                Optional.of(place.layer()),
                place.list(),
                names(resolution.least()),
                List.of(),
                place.location(),
                List.of(Actor.DEVELOPER, Actor.END_USER),
                ""));
    }

    private void add(Resolution resolution, List<Scope> scopes, String why, List<Step> steps) {
        found = true;
        RequestPlace place = RequestPlace.of(resolution.request());
        steps.add(new Step(
                "Add " + WordSeries.and(shortNames(scopes)) + " to the scopes of " + place.words() + why + REPEAT,
                Optional.of(resolution.request().provider()),
                Optional.of(place.layer()),
                place.list(),
                names(scopes),
                List.of(),
                place.location(),
                List.of(Actor.DEVELOPER, Actor.END_USER),
                ""));
        for (ProviderApp app : resolution.request().connector().providerApps()) {
            new EnabledScopes(app, catalog).lacking(resolution, scopes).ifPresent(steps::add);
        }
    }

    private static List<String> names(List<Scope> scopes) {
        return scopes.stream().map(Scope::name).toList();
    }

    private static List<String> shortNames(List<Scope> scopes) {
        return scopes.stream().map(Scope::shortName).toList();
    }
}
