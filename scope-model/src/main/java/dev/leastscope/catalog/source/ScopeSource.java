package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a source of scopes such as {@code google.yaml} and, where there is one, the source of the methods that they allow. */
final class ScopeSource {
    private final Vocabulary vocabulary;
    private final Map<String, Tree> resources;
    private final List<Problem> problems;

    private ScopeSource(Vocabulary vocabulary, Map<String, Tree> resources, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.resources = resources;
        this.problems = problems;
    }

    /** Reads the scopes, by canonical name, in the order of names. */
    static SortedMap<String, ScopeDraft> read(Tree root, Tree methods, List<Problem> problems) {
        RowReader file = new RowReader(root, "of the file", null, problems);
        Vocabulary vocabulary = file.oneOf(root, file.text("vocabulary"), Vocabulary.values(), Vocabulary::id);
        Map<String, Tree> resources =
                file.take("resources").map(RowReader::fields).orElse(Map.of());
        ScopeSource source = new ScopeSource(vocabulary, resources, problems);
        SortedMap<String, ScopeDraft> scopes = new TreeMap<>();
        for (Tree item : file.items("scopes")) {
            ScopeDraft draft = source.scope(file.inner(item, "scope"), item);
            ScopeDraft before = scopes.putIfAbsent(draft.name(), draft);
            if (before != null) {
                file.complain(item, "the scope " + draft.name() + " is listed twice", "keep one of the rows");
            }
        }
        ScopeNames names = ScopeNames.of(scopes.values());
        scopes.replaceAll((name, draft) -> source.canonical(draft, names, file));
        if (methods != null) {
            source.reach(new RowReader(methods, "of the file", null, problems), scopes);
        }
        return scopes;
    }

    private ScopeDraft scope(RowReader outer, Tree item) {
        String name = outer.text("scope");
        RowReader row = new RowReader(item, name.isEmpty() ? "scope" : name, outer, problems);
        row.take("scope");
        List<Source> sources = new ArrayList<>();
        Source source = row.source();
        sources.add(source);
        Source burden = source;
        Tier tier = null;
        if (row.has("tier")) {
            RowReader cell = row.inner(row.take("tier").orElseThrow(), row.row());
            tier = cell.oneOf(cell.node(), cell.text("value"), Tier.values(), Tier::id);
            burden = cell.source();
            cell.done();
        }
        List<ScopeRow.Dated<Consent>> consent = new ArrayList<>();
        for (Tree dated : row.items("consent")) {
            RowReader cell = row.inner(dated, row.row());
            Consent value = cell.oneOf(dated, cell.text("value"), Consent.values(), Consent::id);
            consent.add(new ScopeRow.Dated<>(cell.day("from"), value));
            burden = cell.source();
            sources.add(burden);
            cell.done();
        }
        sources.add(burden);
        String personal = row.optionalText("personal");
        Permission permission = permission(row);
        Set<String> changes = new TreeSet<>(row.texts("changes"));
        Set<String> reads = new TreeSet<>(row.texts("reads"));
        ScopeRow scope = new ScopeRow(
                name,
                ScopeNames.shortName(vocabulary, name),
                vocabulary,
                row.texts("aliases"),
                row.text("allows"),
                tier,
                List.copyOf(consent),
                personal.isEmpty() ? null : Boolean.valueOf(row.flag("personal")),
                permission,
                implies(row, sources),
                identity(row, sources),
                row.has("retires") ? row.day("retires") : null,
                !row.flag("hidden"),
                source,
                burden);
        row.done();
        return new ScopeDraft(scope, item, changes, reads, sources);
    }

    private Permission permission(RowReader row) {
        if (!row.has("permission")) {
            if (vocabulary == Vocabulary.MICROSOFT) {
                row.complain("a Microsoft scope needs its permission", "add permission: {...}");
            }
            return null;
        }
        RowReader cell = row.inner(row.take("permission").orElseThrow(), row.row());
        String resource = cell.text("resource");
        Tree appId = resources.get(resource);
        if (appId == null) {
            cell.complain("the resource '" + resource + "' is not declared", "add it to resources");
        }
        Permission permission = new Permission(
                resource,
                appId == null ? "" : RowReader.text(appId),
                cell.optionalText("delegated"),
                cell.optionalText("application"));
        cell.done();
        return permission;
    }

    /** Reads the implied scopes: plain names, or rows with basis and confidence where no page states the relation. */
    private List<String> implies(RowReader row, List<Source> sources) {
        Set<String> implies = new LinkedHashSet<>();
        for (Tree item : row.items("implies")) {
            String name = RowReader.text(item);
            if (name == null) {
                RowReader cell = row.inner(item, row.row());
                name = cell.text("scope");
                cell.optionalText("confidence");
                sources.add(cell.source());
                cell.done();
            }
            if (!implies.add(name)) {
                row.complain(item, "implies " + name + " twice", "keep one of them");
            }
        }
        return new ArrayList<>(implies);
    }

    private static Identity identity(RowReader row, List<Source> sources) {
        if (!row.has("identity")) {
            return null;
        }
        RowReader cell = row.inner(row.take("identity").orElseThrow(), row.row());
        Identity.AddedBy addedBy =
                cell.oneOf(cell.node(), cell.text("added-by"), Identity.AddedBy.values(), by -> switch (by) {
                    case NYLAS -> "nylas";
                    case APP -> "app";
                    case NOBODY -> "nobody";
                });
        Source source = cell.source();
        sources.add(source);
        cell.done();
        return new Identity(addedBy, source.basis());
    }

    /** The draft with the canonical names of the scopes that it implies. */
    private ScopeDraft canonical(ScopeDraft draft, ScopeNames names, RowReader file) {
        RowReader row = new RowReader(draft.at(), draft.name(), file, problems);
        List<String> implies = new ArrayList<>();
        for (String name : draft.row().implies()) {
            if (names.knows(name)) {
                implies.add(names.canonical(name));
            } else {
                row.complain("it implies '" + name + "', which is not in the table", "add the scope, or fix its name");
            }
        }
        return new ScopeDraft(
                draft.row().withImplies(implies), draft.at(), draft.changes(), draft.reads(), draft.sources());
    }

    /** Adds the methods that accept a scope to each scope. */
    private void reach(RowReader file, Map<String, ScopeDraft> scopes) {
        ScopeNames names = ScopeNames.of(scopes.values());
        Set<String> seen = new TreeSet<>();
        for (Tree item : file.items("methods")) {
            RowReader api = file.inner(item, "of the methods");
            api.text("api");
            api.optionalText("revision");
            api.source();
            for (Tree method : api.items("methods")) {
                RowReader row =
                        new RowReader(method, RowReader.label(method, "method", "of the methods"), api, problems);
                String name = row.text("method");
                row.source();
                boolean asks = row.flag("reads");
                boolean reads = row.text("verb").equals("GET") || asks;
                if (!seen.add(name)) {
                    row.complain("the method is listed twice", "keep one of the rows");
                }
                for (String accepted : row.texts("scopes")) {
                    ScopeDraft scope = scopes.get(names.canonical(accepted));
                    if (scope == null) {
                        row.complain(
                                "the scope '" + accepted + "' is not in the table", "add the scope, or fix its name");
                    } else {
                        (reads ? scope.reads() : scope.changes()).add(name);
                    }
                }
                row.done();
            }
            api.done();
        }
    }
}
