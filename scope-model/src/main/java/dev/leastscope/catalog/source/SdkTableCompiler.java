package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.TableWriter;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.catalog.sdk.SdkTableFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Checks the tables of the Java SDKs and compiles them into resources. It runs only in the build; a wrong row stops it with
 * file and line.
 *
 * @since 0.1.0
 */
public final class SdkTableCompiler {
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final Set<String> ENTRY_POINT_KEYS = Set.of(
            "class",
            "members",
            "shape",
            "kind",
            "provider",
            "without-list",
            "list",
            "adders",
            "providers",
            "redirects",
            "redirect-argument");
    private static final Set<String> VARIANT_KEYS =
            Set.of("variant", "setter", "query", "body", "object", "value", "default-of");

    private final YamlRows rows;

    private SdkTableCompiler(String file) {
        this.rows = new YamlRows(file);
    }

    /** Compiles {@code sdk-java-v1.yaml} and {@code sdk-java-v2.yaml} of the first folder into the second. */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (ApiVersion api : ApiVersion.values()) {
            String name = SdkTable.name(api);
            TableWriter out = new TableWriter();
            SdkTableFormat.write(read(sources.resolve(name + ".yaml")), out);
            Files.write(target.resolve(name + ".bin"), out.bytes());
        }
    }

    /** Reads and checks the source of a table. A wrong row is an exception with its file and line. */
    public static SdkTable read(Path yaml) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        SdkTableCompiler reader = new SdkTableCompiler(yaml.getFileName().toString());
        try (var text = Files.newBufferedReader(yaml, StandardCharsets.UTF_8)) {
            return reader.table(new Yaml(options).compose(text));
        }
    }

    private SdkTable table(Node root) {
        Map<String, Node> keys = rows.map(root);
        ApiVersion api = switch (rows.text(keys, "api", root)) {
            case "v2" -> ApiVersion.V2;
            case "v3" -> ApiVersion.V3;
            default -> throw rows.bad(root, "api is v2 or v3");
        };
        Basis basis = Basis.valueOf(rows.text(keys, "basis", root).toUpperCase(java.util.Locale.ROOT));
        Source source = new Source(basis, rows.text(keys, "source", root), rows.text(keys, "checked", root), "");
        Map<String, List<SdkTable.Method>> methods = new LinkedHashMap<>();
        rows.map(rows.need(keys, "methods", root)).forEach((owner, node) -> methods.put(owner, methods(owner, node)));
        Map<String, List<SdkTable.Constant>> constants = new LinkedHashMap<>();
        rows.map(rows.need(keys, "constants", root))
                .forEach((owner, node) -> constants.put(owner, constants(owner, node)));
        Map<String, List<SdkTable.Silent>> silent = new LinkedHashMap<>();
        Node withoutRequests = keys.get("without-requests");
        if (withoutRequests != null) {
            rows.map(withoutRequests).forEach((owner, node) -> silent.put(owner, silent(owner, node, methods)));
        }
        return new SdkTable(
                api,
                rows.text(keys, "artifact", root),
                rows.text(keys, "releases", root),
                source,
                methods,
                constants,
                entryPoints(keys),
                variants(keys),
                silent);
    }

    private List<SdkTable.Method> methods(String owner, Node node) {
        List<SdkTable.Method> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node row : rows.list(node)) {
            Map<String, Node> keys = rows.map(row);
            String name = rows.text(keys, "name", row);
            String descriptor = rows.text(keys, "descriptor", row);
            if (!descriptor.startsWith("(") || descriptor.indexOf(')') < 0) {
                throw rows.bad(row, "not a method descriptor: " + descriptor);
            }
            if (!seen.add(name + descriptor)) {
                throw rows.bad(row, "the second row for " + owner + "." + name + descriptor);
            }
            List<String> requests = rows.list(rows.need(keys, "requests", row)).stream()
                    .map(this::request)
                    .toList();
            result.add(new SdkTable.Method(
                    owner,
                    name,
                    descriptor,
                    requests,
                    rows.optional(keys, "since").orElse(""),
                    rows.optional(keys, "until"),
                    rows.optional(keys, "note").orElse("")));
        }
        return result;
    }

    private List<SdkTable.Silent> silent(String owner, Node node, Map<String, List<SdkTable.Method>> methods) {
        List<SdkTable.Silent> result = new ArrayList<>();
        for (Node row : rows.list(node)) {
            Map<String, Node> keys = rows.map(row);
            SdkTable.Silent method =
                    new SdkTable.Silent(owner, rows.text(keys, "name", row), rows.text(keys, "descriptor", row));
            for (SdkTable.Method sending : methods.getOrDefault(owner, List.of())) {
                if (sending.name().equals(method.name()) && sending.descriptor().equals(method.descriptor())) {
                    throw rows.bad(row, owner + "." + method.name() + " has a row that sends a request");
                }
            }
            result.add(method);
        }
        return result;
    }

    private String request(Node node) {
        String request = rows.scalar(node);
        int space = request.indexOf(' ');
        if (space < 0 || !VERBS.contains(request.substring(0, space)) || request.charAt(space + 1) != '/') {
            throw rows.bad(node, "not METHOD /path: " + request);
        }
        return request;
    }

    private List<SdkTable.Constant> constants(String owner, Node node) {
        List<SdkTable.Constant> result = new ArrayList<>();
        for (Node row : rows.list(node)) {
            Map<String, Node> keys = rows.map(row);
            result.add(new SdkTable.Constant(
                    owner,
                    rows.text(keys, "name", row),
                    rows.text(keys, "value", row),
                    rows.optional(keys, "since").orElse("")));
        }
        return result;
    }

    private List<SdkTable.EntryPoint> entryPoints(Map<String, Node> table) {
        List<SdkTable.EntryPoint> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node row : rows.optionalList(table, "entryPoints")) {
            Map<String, Node> keys = rows.map(row);
            rows.known(row, keys, ENTRY_POINT_KEYS);
            String owner = rows.text(keys, "class", row);
            SdkTable.Shape shape = rows.choice(SdkTable.Shape.values(), rows.text(keys, "shape", row), row);
            List<String> members = rows.texts(keys, "members");
            boolean constructed = shape == SdkTable.Shape.DATA_CLASS || shape == SdkTable.Shape.CONSTRUCTED;
            if (constructed != members.isEmpty()) {
                throw rows.bad(row, "members are allowed only for the shapes on-object, first-argument and argument");
            }
            if (!seen.add(owner + members)) {
                throw rows.bad(row, "the second row for " + owner + members);
            }
            result.add(new SdkTable.EntryPoint(
                    owner,
                    members,
                    shape,
                    kind(rows.text(keys, "kind", row), row),
                    rows.optional(keys, "provider"),
                    rows.choice(
                            SdkTable.WithoutList.values(),
                            rows.optional(keys, "without-list").orElse("defaults"),
                            row),
                    rows.texts(keys, "list"),
                    rows.texts(keys, "adders"),
                    rows.texts(keys, "providers"),
                    rows.texts(keys, "redirects"),
                    rows.optional(keys, "redirect-argument").orElse("false").equals("true")));
        }
        return result;
    }

    private EntryPointKind kind(String text, Node row) {
        List<String> known = new ArrayList<>();
        for (EntryPointKind kind : EntryPointKind.values()) {
            if (kind.id().equals(text)) {
                return kind;
            }
            known.add(kind.id());
        }
        throw rows.bad(row, "the kind '" + text + "' is not known: write one of " + String.join(", ", known));
    }

    private List<SdkTable.Variant> variants(Map<String, Node> table) {
        List<SdkTable.Variant> result = new ArrayList<>();
        for (Node row : rows.optionalList(table, "variants")) {
            Map<String, Node> keys = rows.map(row);
            rows.known(row, keys, VARIANT_KEYS);
            List<String> defaults = new ArrayList<>();
            rows.optionalList(keys, "default-of").forEach(node -> defaults.add(request(node)));
            result.add(new SdkTable.Variant(
                    rows.text(keys, "variant", row),
                    rows.optional(keys, "setter").orElse(""),
                    rows.optional(keys, "query").orElse(""),
                    rows.optional(keys, "body").orElse(""),
                    rows.optional(keys, "object").orElse(""),
                    rows.optional(keys, "value").orElse(""),
                    defaults));
        }
        return result;
    }
}
