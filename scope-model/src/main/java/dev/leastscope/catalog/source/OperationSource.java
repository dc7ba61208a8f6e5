package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.OperationRow;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads operations, triggers and the defaults of providers ({@code nylas-v2.yaml}, {@code nylas-v3.yaml}). */
final class OperationSource {
    private final ApiVersion api;
    private final Map<Vocabulary, ScopeNames> names;
    private final RowReader file;
    private final List<Problem> problems;
    private final Map<String, OperationDraft> operations = new TreeMap<>();
    private final List<String> apis;
    private final Map<String, RequirementRow> forAll = new HashMap<>();
    private final EnumMap<Provider, OperationDraft.ProviderDefault> defaults = new EnumMap<>(Provider.class);

    private OperationSource(Tree root, Map<Vocabulary, ScopeNames> names, List<Problem> problems) {
        this.file = new RowReader(root, "of the file", null, problems);
        this.api = file.oneOf(root, file.text("api"), ApiVersion.values(), ApiVersion::id);
        this.apis = file.texts("apis");
        this.names = names;
        this.problems = problems;
    }

    static OperationSource read(Tree root, Map<Vocabulary, ScopeNames> names, List<Problem> problems) {
        OperationSource source = new OperationSource(root, names, problems);
        source.readDefaultsForAll();
        source.readDefaults();
        source.readRows("operations", Operation.Kind.CALL);
        source.readRows("triggers", Operation.Kind.TRIGGER);
        return source;
    }

    /** The operations and triggers, sorted by id. */
    Map<String, OperationDraft> operations() {
        return operations;
    }

    Map<Provider, OperationDraft.ProviderDefault> defaults() {
        return defaults;
    }

    private void readDefaultsForAll() {
        file.take("defaults-for-all").ifPresent(node -> {
            RowReader row = file.inner(node, "of the defaults for all");
            RowReader.fields(node).forEach((group, value) -> {
                row.take(group);
                forAll.put(group, new RequirementReader(row, names(Provider.IMAP)).requirement(value));
            });
        });
    }

    private void readDefaults() {
        for (Tree item : file.items("defaults-by-provider")) {
            RowReader row = file.inner(item, "of the defaults");
            Provider provider = row.oneOf(item, row.text("provider"), Provider.values(), Provider::id);
            Source source = row.source();
            Map<String, RequirementRow> byApi = new HashMap<>();
            RequirementRow otherwise = new RequirementRow(Requirement.State.UNKNOWN, List.of(), source);
            for (Map.Entry<String, Tree> field : RowReader.fields(item).entrySet()) {
                if (Set.of("provider", "basis", "source", "checked", "note").contains(field.getKey())) {
                    continue;
                }
                row.take(field.getKey());
                RequirementRow value = defaultRow(row, field.getValue(), provider, source);
                for (String group : field.getKey().split(", ", -1)) {
                    if (group.equals("otherwise")) {
                        otherwise = value;
                    } else {
                        byApi.put(group, value);
                    }
                }
            }
            defaults.put(provider, new OperationDraft.ProviderDefault(byApi, otherwise));
        }
    }

    /** Reads a default: a state, an option, or a cell with a source of its own. */
    private RequirementRow defaultRow(RowReader row, Tree value, Provider provider, Source source) {
        RequirementReader reader = new RequirementReader(row, names(provider));
        if (value instanceof Tree.Mapping) {
            return reader.requirement(value);
        }
        String text = value instanceof Tree.Scalar scalar ? scalar.text() : "";
        for (Requirement.State state : Requirement.State.values()) {
            if (state.id().equals(text)) {
                return new RequirementRow(state, List.of(), source);
            }
        }
        return new RequirementRow(Requirement.State.SCOPES, List.of(reader.plain(value, text, source)), source);
    }

    private void readRows(String key, Operation.Kind kind) {
        for (Tree item : file.items(key)) {
            RowReader named = file.inner(item, kind == Operation.Kind.CALL ? "operation" : "trigger");
            String id = named.text("id");
            RowReader row = new RowReader(item, id, file, problems);
            row.take("id");
            OperationDraft draft = operation(row, new OperationRow(id, kind), item);
            if (operations.putIfAbsent(id, draft) != null) {
                row.complain("the operation is listed twice", "keep one of the rows");
            }
        }
    }

    private OperationDraft operation(RowReader row, OperationRow operation, Tree item) {
        String group = row.text("api");
        if (!apis.contains(group)) {
            row.complain(
                    "the api " + Quotation.of(group) + " is not in the list apis",
                    "write one of " + String.join(", ", apis) + ", or add it to the list");
        }
        row.take("source");
        row.take("checked");
        row.take("basis");
        Set<Provider> only = EnumSet.noneOf(Provider.class);
        if (row.has("only")) {
            only.addAll(providers(row, row.node(), row.text("only")));
        }
        EnumMap<Provider, RequirementRow> cells = new EnumMap<>(Provider.class);
        RequirementRow all = forAll.get(group);
        Source source = null;
        for (Map.Entry<String, Tree> field : RowReader.fields(item).entrySet()) {
            if (Set.of("id", "api", "source", "checked", "basis", "only").contains(field.getKey())) {
                continue;
            }
            row.take(field.getKey());
            if (field.getKey().equals("all")) {
                all = new RequirementReader(row, names(Provider.IMAP)).requirement(field.getValue());
                continue;
            }
            for (Provider provider : providers(row, field.getValue(), field.getKey())) {
                RequirementRow cell = new RequirementReader(row, names(provider)).requirement(field.getValue());
                source = source == null ? cell.source() : source;
                if (cells.put(provider, cell) != null) {
                    row.complain(field.getValue(), provider.id() + " has two cells", "keep one of them");
                }
            }
        }
        return new OperationDraft(operation, item, group, only, cells, all, source);
    }

    private List<Provider> providers(RowReader row, Tree at, String text) {
        List<Provider> providers = new ArrayList<>();
        for (String name : text.split(", ", -1)) {
            providers.add(row.oneOf(at, name, Provider.values(), Provider::id));
        }
        return providers;
    }

    private ScopeNames names(Provider provider) {
        return names.getOrDefault(Vocabulary.of(api, provider), ScopeNames.of(List.of()));
    }
}
