package dev.leastscope.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes an answer of the tables as JSON. A key that changes its meaning or goes raises the format. */
final class CatalogAnswerJson {
    private static final int FORMAT = 1;

    private final JsonGenerator json;
    private final Catalog catalog;
    private final CatalogAnswer answer;

    private CatalogAnswerJson(JsonGenerator json, Catalog catalog, CatalogAnswer answer) {
        this.json = json;
        this.catalog = catalog;
        this.answer = answer;
    }

    static String write(Catalog catalog, CatalogAnswer answer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            // Two blanks and LF on every system: the same answer is the same bytes.
            Separators separators = PrettyPrinter.DEFAULT_SEPARATORS
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new CatalogAnswerJson(json, catalog, answer).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        CatalogVersion version = catalog.version();
        json.writeObjectFieldStart("catalog");
        json.writeStringField("version", version.version());
        json.writeStringField("checked", version.checked());
        json.writeStringField("sha256", version.sha256());
        texts("overrides", version.overrides());
        json.writeEndObject();
        json.writeStringField("asOf", answer.asOf());
        json.writeArrayFieldStart("scopes");
        for (CatalogAnswer.ScopeAnswer row : answer.scopes()) {
            scope(row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("operations");
        for (CatalogAnswer.OperationAnswer row : answer.operations()) {
            operation(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void scope(CatalogAnswer.ScopeAnswer row) throws IOException {
        Scope scope = row.scope();
        json.writeStartObject();
        json.writeStringField("scope", scope.name());
        json.writeStringField("vocabulary", scope.vocabulary().id());
        texts("aliases", scope.aliases());
        json.writeStringField("allows", scope.allows());
        json.writeStringField("tier", scope.tier().map(Tier::id).orElse(null));
        json.writeStringField(
                "consent", scope.consent(answer.asOf()).map(Consent::id).orElse(null));
        if (scope.personalAccounts().isPresent()) {
            json.writeBooleanField("personalAccounts", scope.personalAccounts().get());
        } else {
            json.writeNullField("personalAccounts");
        }
        permission(scope);
        texts("implies", scope.implies());
        texts("impliedBy", row.coveredBy().stream().map(Scope::name).toList());
        Reach reach = catalog.scopes(scope.vocabulary()).reach(List.of(scope));
        json.writeObjectFieldStart("reach");
        json.writeNumberField("changes", reach.changes());
        json.writeNumberField("reads", reach.reads());
        json.writeEndObject();
        json.writeStringField(
                "identity",
                scope.identity()
                        .map(identity -> switch (identity.addedBy()) {
                            case NYLAS -> "nylas";
                            case APP -> "app";
                            case NOBODY -> "nobody";
                        })
                        .orElse(null));
        json.writeStringField("retires", scope.retires().orElse(null));
        json.writeBooleanField("candidate", scope.isCandidate());
        source("source", scope.source());
        source("burdenSource", scope.burdenSource());
        json.writeEndObject();
    }

    private void permission(Scope scope) throws IOException {
        if (scope.permission().isEmpty()) {
            json.writeNullField("permission");
            return;
        }
        Permission permission = scope.permission().get();
        json.writeObjectFieldStart("permission");
        json.writeStringField("resource", permission.resource());
        json.writeStringField("resourceAppId", permission.resourceAppId());
        json.writeStringField("delegated", permission.delegatedId().isEmpty() ? null : permission.delegatedId());
        json.writeStringField("application", permission.applicationId().isEmpty() ? null : permission.applicationId());
        json.writeEndObject();
    }

    private void operation(CatalogAnswer.OperationAnswer row) throws IOException {
        json.writeStartObject();
        json.writeStringField("operation", row.operation().id());
        json.writeStringField("api", row.operation().api().id());
        json.writeStringField("kind", row.operation().isTrigger() ? "trigger" : "call");
        texts("features", row.features());
        json.writeArrayFieldStart("providers");
        for (CatalogAnswer.ProviderAnswer cell : row.providers()) {
            json.writeStartObject();
            json.writeStringField("provider", cell.provider().id());
            json.writeStringField(
                    "state", RequirementReader.id(cell.requirement().state()));
            json.writeArrayFieldStart("options");
            for (Option option : cell.requirement().options()) {
                json.writeStartObject();
                texts("scopes", option.scopes().stream().map(Scope::name).toList());
                json.writeStringField("effect", option.effect() == Option.Effect.FULL ? "full" : "degraded");
                json.writeStringField("lost", option.lost().isEmpty() ? null : option.lost());
                source("source", option.source());
                json.writeEndObject();
            }
            json.writeEndArray();
            source("source", cell.requirement().source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(String name, Source source) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("basis", source.basis().id());
        json.writeStringField("url", source.url());
        json.writeStringField("checked", source.checked());
        json.writeStringField("note", source.note().isEmpty() ? null : source.note());
        json.writeEndObject();
    }

    private void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
