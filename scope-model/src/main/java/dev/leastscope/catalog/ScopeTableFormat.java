package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The format of a table of scopes in a compiled file. The compiler writes it; a catalog reads it at its first use. */
public final class ScopeTableFormat {
    private ScopeTableFormat() {}

    /** Writes a table. Methods and closures are in the order of the rows. */
    public static void write(TableWriter out, Collection<ScopeRow> rows, List<Reach> reaches, List<long[]> closures) {
        out.u2(rows.size());
        int i = 0;
        for (ScopeRow row : rows) {
            write(out, row);
            out.words(reaches.get(i).changeBits());
            out.words(reaches.get(i).readBits());
            out.words(closures.get(i));
            i++;
        }
        writeKeys(out, rows);
    }

    /** Writes the keys for a search, sorted, each with the position of its scope. */
    private static void writeKeys(TableWriter out, Collection<ScopeRow> rows) {
        SortedMap<String, Integer> keys = new TreeMap<>();
        int place = 0;
        for (ScopeRow row : rows) {
            for (String key : ScopeTable.keys(row)) {
                keys.put(key, place);
            }
            place++;
        }
        out.u2(keys.size());
        keys.forEach((key, index) -> {
            out.string(key);
            out.u2(index);
        });
    }

    private static void write(TableWriter out, ScopeRow row) {
        out.string(row.name());
        out.string(row.shortName());
        out.strings(row.aliases());
        out.string(row.allows());
        out.flag(row.tier() != null);
        if (row.tier() != null) {
            out.constant(row.tier());
        }
        out.u1(row.consent().size());
        for (ScopeRow.Dated<Consent> dated : row.consent()) {
            out.string(dated.from());
            out.constant(dated.value());
        }
        out.u1(row.personalAccounts() == null ? 0 : row.personalAccounts() ? 1 : 2);
        out.flag(row.permission() != null);
        if (row.permission() != null) {
            out.string(row.permission().resource());
            out.string(row.permission().resourceAppId());
            out.string(row.permission().delegatedId());
            out.string(row.permission().applicationId());
        }
        out.strings(row.implies());
        out.flag(row.identity() != null);
        if (row.identity() != null) {
            out.constant(row.identity().addedBy());
            out.constant(row.identity().basis());
        }
        out.string(row.retires() == null ? "" : row.retires());
        out.flag(row.candidate());
        out.source(row.source());
        out.source(row.burdenSource());
    }

    static ScopeTable read(TableReader in, Vocabulary vocabulary) {
        Scope[] scopes = new Scope[in.u2()];
        for (int i = 0; i < scopes.length; i++) {
            ScopeRow row = row(in, vocabulary);
            Scope scope = new Scope(row, i, reach(in.words(), in.words()));
            scope.closure(in.words());
            scopes[i] = scope;
        }
        String[] keys = new String[in.u2()];
        Scope[] byKey = new Scope[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.string();
            byKey[i] = scopes[in.u2()];
        }
        return new ScopeTable(vocabulary, List.of(scopes), keys, byKey);
    }

    /** Reads a list of scopes that is written as positions in a table. */
    static List<Scope> readList(TableReader in, ScopeTable table) {
        Scope[] scopes = new Scope[in.u2()];
        for (int i = 0; i < scopes.length; i++) {
            scopes[i] = table.scopes().get(in.u2());
        }
        return List.of(scopes);
    }

    private static ScopeRow row(TableReader in, Vocabulary vocabulary) {
        String name = in.string();
        String shortName = in.string();
        List<String> aliases = List.of(in.strings());
        String allows = in.string();
        Tier tier = in.flag() ? in.constant(Tier.values()) : null;
        List<ScopeRow.Dated<Consent>> consent = consent(in);
        int personal = in.u1();
        Permission permission = in.flag() ? new Permission(in.string(), in.string(), in.string(), in.string()) : null;
        List<String> implies = List.of(in.strings());
        Identity identity =
                in.flag() ? new Identity(in.constant(Identity.AddedBy.values()), in.constant(Basis.values())) : null;
        String retires = in.string();
        return new ScopeRow(
                name,
                shortName,
                vocabulary,
                aliases,
                allows,
                tier,
                consent,
                personal == 0 ? null : Boolean.valueOf(personal == 1),
                permission,
                implies,
                identity,
                retires.isEmpty() ? null : retires,
                in.flag(),
                in.source(),
                in.source());
    }

    private static List<ScopeRow.Dated<Consent>> consent(TableReader in) {
        int count = in.u1();
        if (count == 0) {
            return List.of();
        }
        List<ScopeRow.Dated<Consent>> consent = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            consent.add(new ScopeRow.Dated<>(in.string(), in.constant(Consent.values())));
        }
        return consent;
    }

    private static Reach reach(long[] changes, long[] reads) {
        return changes.length == 0 && reads.length == 0 ? Reach.NONE : new Reach(changes, reads);
    }
}
