package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.OperationTable;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Checks that the tables agree with each other, which a check of single rows cannot find. */
final class CatalogProof {
    private final CatalogModel model;
    private final List<Problem> problems;

    private CatalogProof(CatalogModel model, List<Problem> problems) {
        this.model = model;
        this.problems = problems;
    }

    static void check(CatalogModel model, List<Problem> problems) {
        CatalogProof proof = new CatalogProof(model, problems);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            SortedMap<String, ScopeDraft> drafts = model.scopes(vocabulary);
            ScopeProof.check(
                    vocabulary,
                    model.rows(vocabulary),
                    name -> drafts.get(name).at().location(),
                    problems);
        }
        model.operations()
                .forEach((api, source) -> proof.operations(source.operations().values()));
        for (Provider provider : Provider.values()) {
            model.requirements().forEach((api, tables) -> proof.candidates(api, provider, tables.get(provider)));
        }
    }

    private void complain(Tree at, String row, String message, String fix) {
        problems.add(new Problem(at.location(), "row " + row + ": " + message, fix, ""));
    }

    private void operations(Collection<OperationDraft> operations) {
        Map<String, String> places = new HashMap<>();
        for (OperationDraft operation : operations) {
            String id = operation.id();
            OperationProof.problem(operation.row())
                    .ifPresent(wrong -> complain(operation.at(), id, wrong, "fix the id"));
            String before = places.putIfAbsent(OperationTable.nameless(id), id);
            if (before != null) {
                complain(operation.at(), id, "only its placeholders differ from " + before, "keep one of the rows");
            }
        }
    }

    /** Counts the scopes that can be part of a least set: those of a solid option, and those that imply one. */
    private void candidates(ApiVersion api, Provider provider, List<RequirementRow> rows) {
        SortedMap<String, ScopeRow> scopes = model.rows(Vocabulary.of(api, provider));
        Set<String> named = new HashSet<>();
        for (RequirementRow row : rows) {
            for (RequirementRow.OptionRow option : row.options()) {
                if (option.effect() == Option.Effect.FULL && option.source().basis() != Basis.ASSUMED) {
                    named.addAll(option.scopes());
                }
            }
        }
        int count = 0;
        for (ScopeRow scope : scopes.values()) {
            Set<String> covered = new HashSet<>(Closures.of(scopes, scope.name()));
            covered.retainAll(named);
            if (scope.candidate() && !covered.isEmpty()) {
                count++;
            }
        }
        if (count > ServingScopes.MOST) {
            Tree at = model.scopes(Vocabulary.of(api, provider))
                    .values()
                    .iterator()
                    .next()
                    .at();
            complain(
                    at,
                    provider.id(),
                    count + " candidates, " + ServingScopes.MOST + " at most",
                    "hide scopes that are not asked for");
        }
    }
}
