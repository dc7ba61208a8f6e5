package dev.leastscope.catalog.overrides;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import java.util.ArrayList;
import java.util.List;

/** Replaces scopes by the scopes with the same names in another table. */
final class Relink {
    private Relink() {}

    static Requirement requirement(Requirement requirement, ScopeTable table) {
        List<Option> options = new ArrayList<>();
        for (Option option : requirement.options()) {
            options.add(new Option(scopes(option.scopes(), table), option.effect(), option.lost(), option.source()));
        }
        return new Requirement(requirement.state(), List.copyOf(options), requirement.source());
    }

    static Requirement row(RequirementRow row, ScopeTable table) {
        List<Option> options = new ArrayList<>();
        for (RequirementRow.OptionRow option : row.options()) {
            List<Scope> scopes = new ArrayList<>();
            option.scopes().forEach(name -> scopes.add(table.named(name).orElseThrow()));
            options.add(new Option(List.copyOf(scopes), option.effect(), option.lost(), option.source()));
        }
        return new Requirement(row.state(), List.copyOf(options), row.source());
    }

    static List<Scope> scopes(List<Scope> scopes, ScopeTable table) {
        List<Scope> linked = new ArrayList<>();
        scopes.forEach(scope -> linked.add(table.named(scope.name()).orElseThrow()));
        return List.copyOf(linked);
    }
}
