package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The requirements of all operations of an API version at a provider, by the number of the operation. */
public final class RequirementTable {
    private final Requirement[] distinct;
    private final short[] byOperation;

    private RequirementTable(Requirement[] distinct, short[] byOperation) {
        this.distinct = distinct;
        this.byOperation = byOperation;
    }

    /** Creates a table of one requirement for each operation, in the order of the operations. */
    public static RequirementTable of(List<Requirement> rows) {
        short[] byOperation = new short[rows.size()];
        for (int i = 0; i < byOperation.length; i++) {
            byOperation[i] = (short) i;
        }
        return new RequirementTable(rows.toArray(Requirement[]::new), byOperation);
    }

    /** The requirement of an operation, by its number. */
    public Requirement of(int operation) {
        return distinct[byOperation[operation]];
    }

    /** Writes a table for each provider. Equal rows are written once; a scope is written as its position in {@code scopes}. */
    public static void write(TableWriter out, List<String> scopes, List<List<RequirementRow>> tables) {
        Map<RequirementRow, Integer> distinct = new LinkedHashMap<>();
        for (List<RequirementRow> table : tables) {
            for (RequirementRow row : table) {
                distinct.computeIfAbsent(row, added -> distinct.size());
            }
        }
        out.u2(distinct.size());
        for (RequirementRow row : distinct.keySet()) {
            out.constant(row.state());
            out.source(row.source());
            out.u1(row.options().size());
            for (RequirementRow.OptionRow option : row.options()) {
                out.u1(option.scopes().size());
                for (String scope : option.scopes()) {
                    out.u2(scopes.indexOf(scope));
                }
                out.constant(option.effect());
                out.string(option.lost());
                out.source(option.source());
            }
        }
        for (List<RequirementRow> table : tables) {
            out.u2(table.size());
            for (RequirementRow row : table) {
                out.u2(distinct.get(row));
            }
        }
    }

    static List<RequirementTable> read(TableReader in, ScopeTable scopes, int tables) {
        Requirement.State[] states = Requirement.State.values();
        Option.Effect[] effects = Option.Effect.values();
        Requirement[] distinct = new Requirement[in.u2()];
        for (int i = 0; i < distinct.length; i++) {
            Requirement.State state = in.constant(states);
            Source source = in.source();
            Option[] options = new Option[in.u1()];
            for (int j = 0; j < options.length; j++) {
                Scope[] needed = new Scope[in.u1()];
                for (int k = 0; k < needed.length; k++) {
                    needed[k] = scopes.scopes().get(in.u2());
                }
                options[j] = new Option(List.of(needed), in.constant(effects), in.string(), in.source());
            }
            distinct[i] = new Requirement(state, List.of(options), source);
        }
        List<RequirementTable> list = new ArrayList<>(tables);
        for (int i = 0; i < tables; i++) {
            short[] byOperation = new short[in.u2()];
            for (int j = 0; j < byOperation.length; j++) {
                byOperation[j] = (short) in.u2();
            }
            list.add(new RequirementTable(distinct, byOperation));
        }
        return list;
    }
}
