package dev.leastscope.explain;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explains a scope: its facts in the tables. */
final class ScopeMeaning {
    private final Catalog catalog;
    private final String asOf;

    ScopeMeaning(Catalog catalog, String asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
    }

    Meaning of(Scope scope) {
        Facts facts = new Facts()
                .add("vocabulary", "belongs to", scope.vocabulary().id())
                .add("aliases", "also written", scope.aliases())
                .add("tier", "tier", scope.tier().map(Tier::id).orElse(""))
                .add(
                        "consent",
                        "consent on " + asOf,
                        scope.consent(asOf).map(Consent::id).orElse(""))
                .add("personalAccounts", "personal accounts", personal(scope))
                .add(
                        "permission",
                        "in the app manifest",
                        scope.permission().map(ScopeMeaning::permission).orElse(""))
                .add("identity", "identity scope", identity(scope))
                .add("retires", "retires on", scope.retires().orElse(""))
                .add("implies", "includes", shortNames(scope.implies(), scope.vocabulary()))
                .add("impliedBy", "included in", impliedBy(scope))
                .add("reach", "allows by itself", reach(scope));
        uses(scope, facts);
        return new Meaning(
                Meaning.Kind.SCOPE,
                scope.name(),
                scope.allows(),
                facts.source(scope.source()).list());
    }

    private static String personal(Scope scope) {
        return scope.personalAccounts()
                .map(given -> given ? "can grant it" : "cannot grant it: work and school accounts only")
                .orElse("");
    }

    private static String permission(Permission permission) {
        return permission.resource() + ", delegated " + permission.delegatedId()
                + (permission.applicationId().isEmpty() ? "" : ", application " + permission.applicationId());
    }

    private static String identity(Scope scope) {
        return scope.identity()
                .map(identity -> switch (identity.addedBy()) {
                    case NYLAS -> "Nylas adds it to every request; the provider app must have it enabled";
                    case APP -> "nobody adds it: every list must contain it";
                    case NOBODY -> "not needed, and harmless";
                })
                .orElse("");
    }

    private static String reach(Scope scope) {
        int changes = scope.ownReach().changes();
        int reads = scope.ownReach().reads();
        String what = scope.vocabulary() == Vocabulary.NYLAS_V2 ? " abilities" : " provider methods";
        return changes + reads == 0 ? "" : changes + what + " that change data, " + reads + " that read";
    }

    private List<String> shortNames(List<String> names, Vocabulary vocabulary) {
        List<String> shortNames = new ArrayList<>();
        names.forEach(
                name -> catalog.scopes(vocabulary).named(name).ifPresent(scope -> shortNames.add(scope.shortName())));
        return shortNames;
    }

    private List<String> impliedBy(Scope scope) {
        return catalog.scopes(scope.vocabulary()).scopes().stream()
                .filter(other -> other != scope && other.covers(scope))
                .map(Scope::shortName)
                .toList();
    }

    /** Adds the features and calls that have an option with the scope. */
    private void uses(Scope scope, Facts facts) {
        ApiVersion api = scope.vocabulary() == Vocabulary.NYLAS_V2 ? ApiVersion.V2 : ApiVersion.V3;
        Set<Operation> served = new LinkedHashSet<>();
        for (Operation operation : catalog.operations(api)) {
            for (Provider provider : Provider.values()) {
                if (Vocabulary.of(api, provider) == scope.vocabulary() && serves(scope, operation, provider)) {
                    served.add(operation);
                }
            }
        }
        List<String> features = new ArrayList<>();
        for (Feature feature : catalog.features(api)) {
            if (feature.operations().stream().anyMatch(served::contains)) {
                features.add(feature.name());
            }
        }
        facts.add("features", "used by the features of " + api.id(), features)
                .add(
                        "operations",
                        "one way to satisfy",
                        served.stream().map(Operation::id).toList());
    }

    private boolean serves(Scope scope, Operation operation, Provider provider) {
        Requirement requirement = catalog.requirement(operation, provider);
        for (Option option : requirement.options()) {
            if (option.scopes().contains(scope)) {
                return true;
            }
        }
        return false;
    }
}
