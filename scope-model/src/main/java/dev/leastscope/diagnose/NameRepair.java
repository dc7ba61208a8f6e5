package dev.leastscope.diagnose;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.diagnose.recognition.Recognised;
import dev.leastscope.integration.Integration;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Corrects scope names in a text that the provider refuses.
 *
 * @param recognised the error
 * @param catalog the tables
 * @param asOf the day on which facts that change by date are read
 */
record NameRepair(Recognised recognised, Catalog catalog, String asOf) {
    /** The steps that replace the refused names, where the right name is known. */
    List<Step> steps(ApiVersion api) {
        List<Step> steps = new ArrayList<>();
        List<String> names = new ArrayList<>(recognised.at("scope"));
        names.addAll(recognised.at("scopes"));
        names.removeIf(name -> name.indexOf('*') >= 0);
        Optional<Provider> provider = provider();
        if (names.isEmpty() || provider.isEmpty()) {
            return steps;
        }
        Integration asked = Integration.builder(api)
                .connector(provider.get(), connector -> connector.scopes(names.toArray(String[]::new)))
                .build();
        for (RequestedScope entry :
                new Resolver(catalog, asOf).resolve(asked).get(0).requested()) {
            Optional<String> candidate = entry.candidates().isEmpty()
                    ? shorter(entry.written().text(), provider.get())
                    : Optional.of(entry.candidates().get(0));
            if (entry.defect().isPresent() && candidate.isPresent()) {
                String meant = candidate.get();
                steps.add(new Step(
                        "Write " + meant + " instead of " + entry.written().text() + " where the scopes are given.",
                        provider,
                        Optional.empty(),
                        "",
                        List.of(meant),
                        List.of(entry.written().text()),
                        Location.NONE,
                        List.of(Actor.DEVELOPER),
                        ""));
            }
        }
        return steps;
    }

    /** The scope that is left when parts at the end of an address are removed. */
    private Optional<String> shorter(String written, Provider provider) {
        ScopeTable table = catalog.scopes(Vocabulary.of(provider));
        int end = written.lastIndexOf('/');
        while (end > 0) {
            Optional<Scope> found = table.named(written.substring(0, end));
            if (found.isPresent()) {
                return found.map(Scope::name);
            }
            end = written.lastIndexOf('/', end - 1);
        }
        return Optional.empty();
    }

    private Optional<Provider> provider() {
        for (String name : recognised.at("provider")) {
            return Provider.named(name);
        }
        return recognised.error().providers().stream().findFirst();
    }
}
