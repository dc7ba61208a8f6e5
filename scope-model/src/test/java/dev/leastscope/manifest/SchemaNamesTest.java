package dev.leastscope.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.leastscope.GoldenCases;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.JsonOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The names in the schema are those of the tables: features, operations, triggers and scopes, each with a description, so that
 * an editor completes them. {@code -Dupdate.golden} writes them anew, which is due after each change of the tables.
 */
class SchemaNamesTest {
    private static final Path RESOURCE = Path.of("src/main/resources/dev/leastscope/manifest/nylas-scopes.schema.json");
    private static final Path DOCUMENT = Path.of("../docs/nylas-scopes.schema.json");
    private static final String FIRST = "    \"featureName\": {";
    private static final String AS_OF = "2026-11-21";
    private static final Catalog TABLES = Catalog.builtIn();

    @Test
    void theNamesAreThoseOfTheTables() throws IOException {
        String schema = Files.readString(RESOURCE, UTF_8);
        String expected = schema.substring(0, schema.indexOf(FIRST)) + definitions();
        if (GoldenCases.isUpdate()) {
            Files.writeString(RESOURCE, expected, UTF_8);
            Files.writeString(DOCUMENT, expected, UTF_8);
            return;
        }
        assertThat(schema)
                .as("The tables have changed: run this test with -Dupdate.golden to write %s anew", RESOURCE)
                .isEqualTo(expected);
    }

    /** The reader takes any text here and leaves it to the rules, so an editor must not mark it as an error. */
    @Test
    void namesThatTheTablesDoNotHoldStayAllowed() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(ManifestSchema.json(), InputFormat.JSON);
        String manifest = """
                nylas: v3
                features: [messages.read, messages.raed, GET /v3/grants/{grant_id}/messages]
                triggers: [message.created, message.creatd]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.readonly, gmail.readnoly]
                    auth-requests: [{name: x, scopes: [no-such-scope]}]
                """.replace("GET /v3/grants/{grant_id}/messages", "'GET /v3/grants/{grant_id}/messages'");
        assertThat(schema.validate(manifest, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(manifest.replace("name: x", "nam: x"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(manifest.replace("[no-such-scope]", "[[no-such-scope]]"), InputFormat.YAML))
                .isNotEmpty();
    }

    private static String definitions() throws IOException {
        List<String> definitions = new ArrayList<>();
        definitions.add(definition("featureName", "Feature", features()));
        definitions.add(definition("operationName", "Nylas operation", operations(Operation.Kind.CALL)));
        definitions.add(definition("triggerName", "Webhook trigger", operations(Operation.Kind.TRIGGER)));
        definitions.add(definition("googleScope", "Google scope", scopes(Vocabulary.GOOGLE)));
        definitions.add(definition("microsoftScope", "Microsoft permission", scopes(Vocabulary.MICROSOFT)));
        definitions.add(definition("otherScope", "Scope of another provider", others()));
        definitions.add(definition(
                "nylasScope", "Nylas scope of API v2", scopes(Vocabulary.of(ApiVersion.V2, Provider.GOOGLE))));
        return String.join(",\n", definitions) + "\n  }\n}\n";
    }

    private static Map<String, String> features() {
        Map<String, String> names = new TreeMap<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Feature feature : TABLES.features(api)) {
                names.put(feature.name(), feature.title() + ".");
            }
        }
        return names;
    }

    private static Map<String, String> operations(Operation.Kind kind) {
        Map<String, String> names = new TreeMap<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Operation operation : TABLES.operations(api)) {
                if (operation.kind() == kind) {
                    String what = kind == Operation.Kind.CALL ? "An operation of " : "A notification of ";
                    names.merge(
                            operation.id(),
                            what + "Nylas API " + api.id() + ".",
                            (one, other) -> what + "Nylas API v2 and v3.");
                }
            }
        }
        return names;
    }

    private static Map<String, String> others() {
        Map<String, String> names = new TreeMap<>();
        Vocabulary nylas = Vocabulary.of(ApiVersion.V2, Provider.GOOGLE);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            if (vocabulary != Vocabulary.GOOGLE
                    && vocabulary != Vocabulary.MICROSOFT
                    && vocabulary != Vocabulary.NONE
                    && vocabulary != nylas) {
                scopes(vocabulary).forEach(names::putIfAbsent);
            }
        }
        return names;
    }

    private static Map<String, String> scopes(Vocabulary vocabulary) {
        Map<String, String> names = new TreeMap<>();
        for (Scope scope : TABLES.scopes(vocabulary).scopes()) {
            String allows =
                    scope.allows().isEmpty() || scope.allows().endsWith(".") ? scope.allows() : scope.allows() + ".";
            String burden = scope.tier().isPresent()
                    ? " Tier: " + scope.tier().get().id() + "."
                    : scope.consent(AS_OF).isPresent()
                            ? " Consent: " + scope.consent(AS_OF).get().id() + "."
                            : "";
            String retires =
                    scope.retires().isPresent() ? " Ends on " + scope.retires().get() + "." : "";
            String description = (allows + burden + retires).strip();
            // Microsoft's permissions are written in their short form, which the reader takes as the full one.
            names.put(vocabulary == Vocabulary.MICROSOFT ? scope.shortName() : scope.name(), description);
        }
        return names;
    }

    private static String definition(String key, String title, Map<String, String> names) throws IOException {
        List<String> entries = new ArrayList<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("const", name.getKey());
            if (!name.getValue().isEmpty()) {
                entry.put("description", name.getValue());
            }
            entries.add("        " + json(entry));
        }
        return "    \"" + key + "\": {\n      \"title\": \"" + title + "\",\n      \"anyOf\": [\n"
                + String.join(",\n", entries) + "\n      ]\n    }";
    }

    private static String json(Map<String, String> entry) throws IOException {
        JsonOutput out = new JsonOutput().object();
        for (Map.Entry<String, String> value : entry.entrySet()) {
            out.text(value.getKey(), value.getValue());
        }
        return new String(out.endObject().toBytes(), UTF_8)
                .strip()
                .replace("\n  ", " ")
                .replace("\n}", " }");
    }
}
