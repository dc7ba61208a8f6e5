package dev.leastscope.catalog;

import java.util.List;

/** A row of a scope table. Null means that the vocabulary does not have this fact, or that the fact is not known. */
public record ScopeRow(
        String name,
        String shortName,
        Vocabulary vocabulary,
        List<String> aliases,
        String allows,
        Tier tier,
        List<Dated<Consent>> consent,
        Boolean personalAccounts,
        Permission permission,
        List<String> implies,
        Identity identity,
        String retires,
        boolean candidate,
        Source source,
        Source burdenSource) {

    /** The same row with other directly implied scopes. */
    public ScopeRow withImplies(List<String> names) {
        return new ScopeRow(
                name,
                shortName,
                vocabulary,
                aliases,
                allows,
                tier,
                consent,
                personalAccounts,
                permission,
                names,
                identity,
                retires,
                candidate,
                source,
                burdenSource);
    }

    /** A fact that is valid from a day on ({@code yyyy-MM-dd}; empty: always). Lists of them are in ascending order of days. */
    public record Dated<T>(String from, T value) {}
}
