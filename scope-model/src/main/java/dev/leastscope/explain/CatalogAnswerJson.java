package dev.leastscope.explain;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.CatalogJson;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.Reach;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.text.JsonOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes an answer of the tables as JSON. The format number increases when a key is removed or changes its meaning. */
final class CatalogAnswerJson {
    private static final int FORMAT = 1;

    private final JsonOutput json;
    private final Catalog catalog;
    private final CatalogAnswer answer;

    private CatalogAnswerJson(JsonOutput json, Catalog catalog, CatalogAnswer answer) {
        this.json = json;
        this.catalog = catalog;
        this.answer = answer;
    }

    static String write(Catalog catalog, CatalogAnswer answer) {
        try {
            JsonOutput json = new JsonOutput();
            new CatalogAnswerJson(json, catalog, answer).write();
            return json.toText();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private void write() throws IOException {
        json.object();
        json.number("format", FORMAT);
        CatalogJson.write(catalog.version(), json);
        json.text("asOf", answer.asOf());
        if (answer.sources().isPresent()) {
            json.object("sources")
                    .text("oldest", answer.sources().get().oldest())
                    .text("newest", answer.sources().get().newest())
                    .endObject();
        } else {
            json.nothing("sources");
        }
        json.array("scopes");
        for (CatalogAnswer.ScopeAnswer row : answer.scopes()) {
            scope(row);
        }
        json.endArray();
        json.array("operations");
        for (CatalogAnswer.OperationAnswer row : answer.operations()) {
            operation(row);
        }
        json.endArray();
        json.endObject();
    }

    private void scope(CatalogAnswer.ScopeAnswer row) throws IOException {
        Scope scope = row.scope();
        json.object();
        json.text("scope", scope.name());
        json.text("vocabulary", scope.vocabulary().id());
        json.texts("aliases", scope.aliases());
        json.text("allows", scope.allows());
        json.textOrNull("tier", scope.tier().map(Tier::id).orElse(""));
        json.textOrNull("consent", scope.consent(answer.asOf()).map(Consent::id).orElse(""));
        if (scope.personalAccounts().isPresent()) {
            json.truth("personalAccounts", scope.personalAccounts().get());
        } else {
            json.nothing("personalAccounts");
        }
        permission(scope);
        json.texts("implies", scope.implies());
        CatalogJson.write("impliedBy", row.coveredBy(), json);
        Reach reach = catalog.scopes(scope.vocabulary()).reach(List.of(scope));
        json.object("reach");
        json.number("changes", reach.changes());
        json.number("reads", reach.reads());
        json.endObject();
        json.textOrNull(
                "identity",
                scope.identity()
                        .map(identity -> switch (identity.addedBy()) {
                            case NYLAS -> "nylas";
                            case APP -> "app";
                            case NOBODY -> "nobody";
                        })
                        .orElse(""));
        json.textOrNull("retires", scope.retires().orElse(""));
        json.truth("candidate", scope.isCandidate());
        CatalogJson.write("source", scope.source(), json);
        CatalogJson.write("burdenSource", scope.burdenSource(), json);
        json.endObject();
    }

    private void permission(Scope scope) throws IOException {
        if (scope.permission().isEmpty()) {
            json.nothing("permission");
            return;
        }
        Permission permission = scope.permission().get();
        json.object("permission");
        json.text("resource", permission.resource());
        json.text("resourceAppId", permission.resourceAppId());
        json.textOrNull("delegated", permission.delegatedId());
        json.textOrNull("application", permission.applicationId());
        json.endObject();
    }

    private void operation(CatalogAnswer.OperationAnswer row) throws IOException {
        json.object();
        json.text("operation", row.operation().id());
        json.text("api", row.operation().api().id());
        json.text("kind", row.operation().isTrigger() ? "trigger" : "call");
        json.texts("features", row.features());
        json.array("providers");
        for (CatalogAnswer.ProviderAnswer cell : row.providers()) {
            json.object();
            json.text("provider", cell.provider().id());
            json.text("state", cell.requirement().state().id());
            json.array("options");
            for (Option option : cell.requirement().options()) {
                CatalogJson.write(option, json);
            }
            json.endArray();
            CatalogJson.write("source", cell.requirement().source(), json);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
