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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Proves the tables of the Java SDKs and compiles them into resources. Runs in the build only; a bad row stops it with
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

    private final String file;

    private SdkTableCompiler(String file) {
        this.file = file;
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

    public static SdkTable read(Path yaml) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        SdkTableCompiler reader = new SdkTableCompiler(yaml.getFileName().toString());
        try (var text = Files.newBufferedReader(yaml, StandardCharsets.UTF_8)) {
            return reader.table(new Yaml(options).compose(text));
        }
    }

    private SdkTable table(Node root) {
        Map<String, Node> keys = map(root);
        ApiVersion api = switch (text(keys, "api", root)) {
            case "v2" -> ApiVersion.V2;
            case "v3" -> ApiVersion.V3;
            default -> throw bad(root, "api is v2 or v3");
        };
        Basis basis = Basis.valueOf(text(keys, "basis", root).toUpperCase(java.util.Locale.ROOT));
        Source source = new Source(basis, text(keys, "source", root), text(keys, "checked", root), "");
        Map<String, List<SdkTable.Method>> methods = new LinkedHashMap<>();
        map(need(keys, "methods", root)).forEach((owner, rows) -> methods.put(owner, methods(owner, rows)));
        Map<String, List<SdkTable.Constant>> constants = new LinkedHashMap<>();
        map(need(keys, "constants", root)).forEach((owner, rows) -> constants.put(owner, constants(owner, rows)));
        Map<String, List<SdkTable.Silent>> silent = new LinkedHashMap<>();
        Node withoutRequests = keys.get("without-requests");
        if (withoutRequests != null) {
            map(withoutRequests).forEach((owner, rows) -> silent.put(owner, silent(owner, rows, methods)));
        }
        return new SdkTable(
                api,
                text(keys, "artifact", root),
                text(keys, "releases", root),
                source,
                methods,
                constants,
                entryPoints(keys),
                variants(keys),
                silent);
    }

    private List<SdkTable.Method> methods(String owner, Node rows) {
        List<SdkTable.Method> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node row : list(rows)) {
            Map<String, Node> keys = map(row);
            String name = text(keys, "name", row);
            String descriptor = text(keys, "descriptor", row);
            if (!descriptor.startsWith("(") || descriptor.indexOf(')') < 0) {
                throw bad(row, "not a method descriptor: " + descriptor);
            }
            if (!seen.add(name + descriptor)) {
                throw bad(row, "the second row for " + owner + "." + name + descriptor);
            }
            List<String> requests = list(need(keys, "requests", row)).stream()
                    .map(this::request)
                    .toList();
            result.add(new SdkTable.Method(
                    owner,
                    name,
                    descriptor,
                    requests,
                    optional(keys, "since").orElse(""),
                    optional(keys, "until"),
                    optional(keys, "note").orElse("")));
        }
        return result;
    }

    private List<SdkTable.Silent> silent(String owner, Node rows, Map<String, List<SdkTable.Method>> methods) {
        List<SdkTable.Silent> result = new ArrayList<>();
        for (Node row : list(rows)) {
            Map<String, Node> keys = map(row);
            SdkTable.Silent method = new SdkTable.Silent(owner, text(keys, "name", row), text(keys, "descriptor", row));
            for (SdkTable.Method sending : methods.getOrDefault(owner, List.of())) {
                if (sending.name().equals(method.name()) && sending.descriptor().equals(method.descriptor())) {
                    throw bad(row, owner + "." + method.name() + " has a row that sends a request");
                }
            }
            result.add(method);
        }
        return result;
    }

    private String request(Node node) {
        String request = scalar(node);
        int space = request.indexOf(' ');
        if (space < 0 || !VERBS.contains(request.substring(0, space)) || request.charAt(space + 1) != '/') {
            throw bad(node, "not METHOD /path: " + request);
        }
        return request;
    }

    private List<SdkTable.Constant> constants(String owner, Node rows) {
        List<SdkTable.Constant> result = new ArrayList<>();
        for (Node row : list(rows)) {
            Map<String, Node> keys = map(row);
            result.add(new SdkTable.Constant(
                    owner,
                    text(keys, "name", row),
                    text(keys, "value", row),
                    optional(keys, "since").orElse("")));
        }
        return result;
    }

    private List<SdkTable.EntryPoint> entryPoints(Map<String, Node> table) {
        List<SdkTable.EntryPoint> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node row : optionalList(table, "entryPoints")) {
            Map<String, Node> keys = map(row);
            known(row, keys, ENTRY_POINT_KEYS);
            String owner = text(keys, "class", row);
            SdkTable.Shape shape = choice(SdkTable.Shape.values(), text(keys, "shape", row), row);
            List<String> members = texts(keys, "members");
            boolean constructed = shape == SdkTable.Shape.DATA_CLASS || shape == SdkTable.Shape.CONSTRUCTED;
            if (constructed != members.isEmpty()) {
                throw bad(
                        row,
                        "members are given for the shapes on-object, first-argument and argument, and for no other");
            }
            if (!seen.add(owner + members)) {
                throw bad(row, "the second row for " + owner + members);
            }
            result.add(new SdkTable.EntryPoint(
                    owner,
                    members,
                    shape,
                    kind(text(keys, "kind", row), row),
                    optional(keys, "provider"),
                    choice(
                            SdkTable.WithoutList.values(),
                            optional(keys, "without-list").orElse("defaults"),
                            row),
                    texts(keys, "list"),
                    texts(keys, "adders"),
                    texts(keys, "providers"),
                    texts(keys, "redirects"),
                    optional(keys, "redirect-argument").orElse("false").equals("true")));
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
        throw bad(row, "the kind '" + text + "' is not known: write one of " + String.join(", ", known));
    }

    private List<SdkTable.Variant> variants(Map<String, Node> table) {
        List<SdkTable.Variant> result = new ArrayList<>();
        for (Node row : optionalList(table, "variants")) {
            Map<String, Node> keys = map(row);
            known(row, keys, VARIANT_KEYS);
            List<String> defaults = new ArrayList<>();
            optionalList(keys, "default-of").forEach(node -> defaults.add(request(node)));
            result.add(new SdkTable.Variant(
                    text(keys, "variant", row),
                    optional(keys, "setter").orElse(""),
                    optional(keys, "query").orElse(""),
                    optional(keys, "body").orElse(""),
                    optional(keys, "object").orElse(""),
                    optional(keys, "value").orElse(""),
                    defaults));
        }
        return result;
    }

    private void known(Node row, Map<String, Node> keys, Set<String> allowed) {
        for (String key : keys.keySet()) {
            if (!allowed.contains(key)) {
                throw bad(row, "the key " + key + " is none of " + new TreeSet<>(allowed));
            }
        }
    }

    private <E extends Enum<E>> E choice(E[] values, String text, Node row) {
        List<String> names = new ArrayList<>();
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return value;
            }
            names.add(name);
        }
        throw bad(row, text + " is none of " + names);
    }

    private List<Node> optionalList(Map<String, Node> keys, String key) {
        return keys.containsKey(key) ? list(keys.get(key)) : List.of();
    }

    private List<String> texts(Map<String, Node> keys, String key) {
        return optionalList(keys, key).stream().map(this::scalar).toList();
    }

    private Map<String, Node> map(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw bad(node, "a map is wanted here");
        }
        Map<String, Node> result = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            result.put(scalar(tuple.getKeyNode()), tuple.getValueNode());
        }
        return result;
    }

    private List<Node> list(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw bad(node, "a list is wanted here");
        }
        return sequence.getValue();
    }

    private String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw bad(node, "a text is wanted here");
        }
        return scalar.getValue();
    }

    private Node need(Map<String, Node> keys, String key, Node row) {
        Node node = keys.get(key);
        if (node == null) {
            throw bad(row, "the key " + key + " is missing");
        }
        return node;
    }

    private String text(Map<String, Node> keys, String key, Node row) {
        return scalar(need(keys, key, row));
    }

    private Optional<String> optional(Map<String, Node> keys, String key) {
        return Optional.ofNullable(keys.get(key)).map(this::scalar);
    }

    private IllegalArgumentException bad(Node node, String message) {
        return new IllegalArgumentException(file + ":" + (node.getStartMark().getLine() + 1) + ": " + message);
    }
}
