package dev.leastscope.explain;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Reach;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.SourceDates;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an answer of the tables as text. */
final class CatalogAnswerText {
    private final Catalog catalog;
    private final ApiVersion api;
    private final CatalogAnswer answer;
    private final StringBuilder out = new StringBuilder(1024);

    CatalogAnswerText(Catalog catalog, ApiVersion api, CatalogAnswer answer) {
        this.catalog = catalog;
        this.api = api;
        this.answer = answer;
    }

    String text() {
        if (answer.isEmpty()) {
            overview();
        }
        answer.scopes().forEach(this::scope);
        answer.operations().forEach(this::operation);
        Optional<SourceDates> sources = answer.sources();
        if (sources.isPresent()) {
            line(sources.get().text());
            String caution = sources.get().caution(answer.asOf());
            if (!caution.isEmpty()) {
                line(caution);
            }
        }
        CatalogVersion version = catalog.version();
        line("tables " + version.version() + ", checked " + version.checked() + ", read as of " + answer.asOf());
        version.overrides().forEach(override -> line("override " + override));
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void overview() {
        line("Nylas API " + api.id() + ": " + catalog.operations(api).size() + " operations and triggers");
        line("features:");
        for (Feature feature : catalog.features(api)) {
            line("  " + feature.name() + ": " + feature.title());
        }
        line("scopes:");
        for (Vocabulary vocabulary : Vocabulary.values()) {
            int size = catalog.scopes(vocabulary).scopes().size();
            if (size > 0) {
                line("  " + vocabulary.id() + ": " + size);
            }
        }
        line("ask for a scope, feature, operation, trigger, provider, tier or consent");
    }

    private void scope(CatalogAnswer.ScopeAnswer row) {
        Scope scope = row.scope();
        line(scope.name());
        line("  " + scope.vocabulary().id() + ": " + scope.allows());
        fact("also written", scope.aliases());
        scope.tier().ifPresent(tier -> line("  tier: " + tier.id()));
        scope.consent(answer.asOf()).ifPresent(consent -> line("  consent: " + consent.id()));
        scope.personalAccounts()
                .ifPresent(personal -> line("  personal accounts: " + (personal ? "can grant it" : "cannot grant it")));
        scope.permission().ifPresent(permission -> {
            line("  " + permission.resource() + " " + permission.resourceAppId());
            if (!permission.delegatedId().isEmpty()) {
                line("  delegated id: " + permission.delegatedId());
            }
            if (!permission.applicationId().isEmpty()) {
                line("  application id: " + permission.applicationId());
            }
        });
        fact("includes", scope.implies());
        fact("included in", names(row.coveredBy()));
        Reach reach = catalog.scopes(scope.vocabulary()).reach(List.of(scope));
        if (reach.changes() + reach.reads() > 0) {
            line("  API methods: " + reach.changes() + " that change data, " + reach.reads() + " that only read");
        }
        scope.identity().ifPresent(identity -> line("  identity: " + words(identity)));
        scope.retires().ifPresent(day -> line("  retires on: " + day));
        if (!scope.isCandidate()) {
            line("  never part of a least set");
        }
        source("  ", scope.source());
        if (!scope.burdenSource().equals(scope.source())) {
            source("  " + (scope.tier().isPresent() ? "tier " : "consent "), scope.burdenSource());
        }
    }

    private static String words(Identity identity) {
        return switch (identity.addedBy()) {
            case NYLAS -> "Nylas adds it (" + identity.basis().id() + ")";
            case APP -> "every list must contain it (" + identity.basis().id() + ")";
            case NOBODY -> "harmless, not needed";
        };
    }

    private void operation(CatalogAnswer.OperationAnswer row) {
        line(row.operation().id());
        fact("features", row.features());
        for (CatalogAnswer.ProviderAnswer cell : row.providers()) {
            requirement(cell.provider(), cell.requirement());
        }
    }

    private void requirement(Provider provider, Requirement requirement) {
        String head = "  " + provider.id() + ": ";
        switch (requirement.state()) {
            case NONE -> line(head + "needs no scope");
            case UNAVAILABLE -> line(head + "not available");
            case UNKNOWN -> line(head + "unknown");
            case SCOPES -> line(head + "any one of");
        }
        for (Option option : requirement.options()) {
            line("    " + String.join(" + ", withBurden(option.scopes())) + words(option));
            if (!option.source().equals(requirement.source())) {
                source("      ", option.source());
            }
        }
        source("    ", requirement.source());
    }

    private List<String> withBurden(List<Scope> scopes) {
        List<String> words = new ArrayList<>();
        for (Scope scope : scopes) {
            String burden = scope.tier()
                    .map(Tier::id)
                    .or(() -> scope.consent(answer.asOf()).map(Consent::id))
                    .map(id -> " (" + id + ")")
                    .orElse("");
            words.add(scope.name() + burden);
        }
        return words;
    }

    private static String words(Option option) {
        return option.effect() == Option.Effect.DEGRADED ? " - degraded: " + option.lost() : "";
    }

    private static List<String> names(List<Scope> scopes) {
        return scopes.stream().map(Scope::name).toList();
    }

    private void fact(String name, List<String> values) {
        if (!values.isEmpty()) {
            line("  " + name + ": " + String.join(", ", values));
        }
    }

    private void source(String indent, Source source) {
        line(indent + source.basis().id() + ": " + source.url() + " (" + source.checked() + ")");
        if (!source.note().isEmpty()) {
            line(" ".repeat(indent.length() - indent.stripLeading().length()) + "note: " + source.note());
        }
    }
}
