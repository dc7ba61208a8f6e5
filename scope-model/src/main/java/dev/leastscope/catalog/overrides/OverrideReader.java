package dev.leastscope.catalog.overrides;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.FeatureRow;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.OperationRow;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.Tables;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.source.OperationProof;
import dev.leastscope.catalog.source.RequirementReader;
import dev.leastscope.catalog.source.RowReader;
import dev.leastscope.catalog.source.ScopeNames;
import dev.leastscope.catalog.source.ServingScopes;
import dev.leastscope.text.Disclosure;
import dev.leastscope.text.KnownKeys;
import dev.leastscope.text.Limits;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SecretDetector;
import dev.leastscope.text.Snippet;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Spelling;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an overrides file. Its rows have the form of the rows in the sources of the tables; each must give a reason and a date.
 */
final class OverrideReader {
    private static final KnownKeys KEYS = key -> switch (key) {
        case "version",
                "scopes",
                "requirements",
                "features",
                "new",
                "reason",
                "checked",
                "basis",
                "provider",
                "nylas" -> true;
        case "scope", "allows", "aliases", "tier", "consent", "from", "value", "personal", "implies", "retires" -> true;
        case "hidden", "permission", "resource", "delegated", "application" -> true;
        case "operation", "needs", "state", "effect", "lost", "feature", "title", "operations" -> true;
        default -> false;
    };

    private final OverrideBuilder overrides;
    private final List<Problem> problems = new ArrayList<>();
    private final RowReader file;

    private OverrideReader(Tree root, Tables base) {
        this.overrides = new OverrideBuilder(base);
        this.file = new RowReader(root, "of the file", null, problems);
    }

    static Reading<Tables> read(SourceText text, Tables base) {
        Reading<Tree> tree = YamlReader.read(text, KEYS, Limits.FILE_BYTES);
        if (tree.value().isEmpty()) {
            return Reading.failed(tree.problems());
        }
        OverrideReader reader = new OverrideReader(tree.value().get(), base);
        reader.secrets(tree.value().get());
        OverriddenTables tables = reader.read(text);
        if (!reader.problems.isEmpty()) {
            Disclosure shown = Disclosure.of(text.name(), tree.value().get(), KEYS);
            List<Problem> drawn = new ArrayList<>();
            for (Problem problem : reader.problems) {
                String snippet = Snippet.of(text, problem.location(), 1, shown);
                drawn.add(new Problem(problem.location(), problem.message(), problem.fix(), snippet));
            }
            return Reading.failed(drawn);
        }
        return Reading.of(tables);
    }

    private OverriddenTables read(SourceText text) {
        String version = file.optionalText("version");
        if (!version.isEmpty() && !version.equals("1")) {
            file.complain("version " + Quotation.of(version) + " of this file is not known", "write version: 1");
            return null;
        }
        for (Tree item : file.items("scopes")) {
            scope(row(item, "scope"));
        }
        overrides.proveScopes(problems);
        for (Tree item : file.items("requirements")) {
            requirement(row(item, "operation"));
        }
        for (Tree item : file.items("features")) {
            feature(row(item, "feature"));
        }
        file.done();
        if (!problems.isEmpty()) {
            return null;
        }
        OverriddenTables tables = overrides.build(text.text());
        new ServingScopes(tables).crowded().forEach((vocabulary, count) -> {
            String most = ServingScopes.MOST + " at most";
            problems.add(new Problem(
                    overrides.lastPlace(vocabulary),
                    count + " scopes of " + vocabulary.id() + " would serve operations, " + most,
                    "add only scopes that you request, and only the implied scopes that you need",
                    ""));
        });
        return tables;
    }

    /** Reports secrets in the file, because every report prints the reasons. */
    private void secrets(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            SecretDetector.kindOf(scalar.text())
                    .ifPresent(kind -> problems.add(new Problem(
                            scalar.location(),
                            "this looks like " + kind,
                            "remove it from the file and replace it with a new one",
                            "")));
        }
        RowReader.items(tree).forEach(this::secrets);
        RowReader.fields(tree).values().forEach(this::secrets);
    }

    private RowReader row(Tree item, String key) {
        return new RowReader(item, RowReader.label(item, key, key), file, problems);
    }

    private void scope(RowReader row) {
        Vocabulary vocabulary = Vocabulary.NYLAS_V2;
        if (row.has("provider")) {
            vocabulary = Vocabulary.of(provider(row));
            if (vocabulary == Vocabulary.NONE) {
                row.complain("this provider takes no scopes", "remove the row");
                return;
            }
        } else if (!row.optionalText("nylas").equals("v2")) {
            row.complain("the provider of this scope is missing", "add provider: ..., or nylas: v2 for a Nylas scope");
            return;
        }
        ScopeNames names = ScopeNames.ofRows(overrides.rows(vocabulary).values());
        String text = row.text("scope");
        ScopeRow before = overrides.row(vocabulary, text);
        if (text.isEmpty() || !isNewOrKnown(row, before != null, text, names.all(), "scope")) {
            return;
        }
        ScopeOverrideReader reader = new ScopeOverrideReader(row, vocabulary, names, source(row, Basis.DERIVED));
        ScopeRow after = reader.read(text, before);
        row.done();
        overrides.scope(after, row.node().location(), reader.changes());
    }

    private void requirement(RowReader row) {
        ApiVersion api = api(row);
        Provider provider = provider(row);
        String id = row.text("operation");
        List<String> ids = overrides.operationIds(api);
        Optional<Operation> known = overrides.operation(api, id);
        if (id.isEmpty() || !isNewOrKnown(row, known.isPresent(), id, ids, "operation")) {
            return;
        }
        OperationRow operation = known.map(o -> new OperationRow(o.id(), o.kind()))
                .orElseGet(() -> new OperationRow(id, OperationProof.kind(id)));
        OperationProof.problem(operation).ifPresent(wrong -> row.complain(wrong, "fix the id"));
        ScopeNames names =
                ScopeNames.ofRows(overrides.rows(Vocabulary.of(api, provider)).values());
        Source source = source(row, Basis.DERIVED);
        Function<RowReader, Source> sources = cell -> cell == row ? source : optionSource(cell, source);
        RequirementRow requirement = new RequirementReader(row, names, sources).requirement(row);
        row.done();
        overrides.requirement(api, provider, operation, requirement, row.node().location());
    }

    private void feature(RowReader row) {
        ApiVersion api = api(row);
        String name = row.text("feature");
        List<String> names = overrides.featureNames(api);
        if (name.isEmpty() || !isNewOrKnown(row, names.contains(name), name, names, "feature")) {
            return;
        }
        List<String> operations = new ArrayList<>();
        for (String id : row.texts("operations")) {
            Optional<Operation> operation = overrides.operation(api, id);
            if (operation.isEmpty()) {
                unknown(row, "operation", id, overrides.operationIds(api));
            }
            operation.ifPresent(found -> operations.add(found.id()));
        }
        if (operations.isEmpty()) {
            row.complain("a feature needs an operation", "add operations: [...]");
        }
        FeatureRow feature = new FeatureRow(api, name, row.text("title"), operations, source(row, Basis.DERIVED));
        row.done();
        overrides.feature(feature, row.node().location());
    }

    /** Checks that a row either corrects an existing row or says that it is new, so that a typing mistake adds nothing. */
    private static boolean isNewOrKnown(
            RowReader row, boolean known, String name, Iterable<String> names, String what) {
        boolean isNew = row.flag("new");
        if (known && isNew) {
            row.complain("the " + what + " is already in the tables", "remove new: true");
            return false;
        }
        if (!known && !isNew) {
            unknown(row, what, name, names);
            return false;
        }
        return true;
    }

    private static void unknown(RowReader row, String what, String name, Iterable<String> names) {
        List<String> candidates = new ArrayList<>();
        names.forEach(candidates::add);
        String hint = Spelling.hint(name, candidates);
        row.complain(
                "the " + what + " " + Quotation.of(name) + " is not in the tables",
                hint.isEmpty() ? "fix its name, or add new: true to add it" : hint);
    }

    private static ApiVersion api(RowReader row) {
        String text = row.optionalText("nylas");
        return text.isEmpty() ? ApiVersion.V3 : row.oneOf(row.node(), text, ApiVersion.values(), ApiVersion::id);
    }

    private static Provider provider(RowReader row) {
        return row.oneOf(row.node(), row.text("provider"), Provider.values(), Provider::id);
    }

    private static Source optionSource(RowReader option, Source row) {
        String basis = option.optionalText("basis");
        return basis.isEmpty()
                ? row
                : new Source(
                        option.oneOf(option.node(), basis, Basis.values(), Basis::id),
                        row.url(),
                        row.checked(),
                        row.note());
    }

    /** The source of a row: its place in the file instead of a page. */
    private static Source source(RowReader row, Basis byDefault) {
        String basis = row.optionalText("basis");
        row.text("checked");
        Location place = row.node().location();
        return new Source(
                basis.isEmpty() ? byDefault : row.oneOf(row.node(), basis, Basis.values(), Basis::id),
                place.file() + ":" + place.line(),
                row.day("checked"),
                row.text("reason"));
    }
}
