package dev.leastscope.diagnose;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.diagnose.recognition.Recognised;
import dev.leastscope.text.Location;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scopes that a text lists as requested and as granted.
 *
 * @param recognised the error
 * @param catalog the tables
 */
record GrantedScopes(Recognised recognised, Catalog catalog) {
    /** Whether fewer scopes were granted than requested; empty when the text does not list both. */
    Optional<Boolean> fewer() {
        return names().map(names -> !missing(names).isEmpty());
    }

    /** What to do about scopes that were requested and not granted. */
    Optional<Step> ungranted() {
        List<Scope> missing = names().map(this::missing).orElse(List.of());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                "The user did not grant "
                        + WordSeries.and(missing.stream().map(Scope::shortName).toList())
                        + ". Say before the consent screen why it is needed, and let the user authenticate again.",
                Optional.empty(),
                Optional.empty(),
                "",
                missing.stream().map(Scope::name).toList(),
                List.of(),
                Location.NONE,
                List.of(Actor.END_USER, Actor.DEVELOPER),
                ""));
    }

    private Optional<ScopeNamesInText> names() {
        return ScopeNamesInText.of(recognised.at("requested"), false, catalog);
    }

    private List<Scope> missing(ScopeNamesInText names) {
        List<Scope> missing = new ArrayList<>(names.meanings(recognised.at("requested")));
        List<Scope> granted = names.meanings(recognised.at("granted"));
        missing.removeIf(scope -> granted.stream().anyMatch(has -> has.covers(scope)));
        return List.copyOf(missing);
    }
}
