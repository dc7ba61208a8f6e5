package dev.leastscope.catalog;

import java.util.List;

/** One row of a scope table as written. Null stands for a fact that the vocabulary does not have or that is not known. */
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

    /** A fact that holds from a day on ({@code yyyy-MM-dd}; empty: always), in ascending order of days. */
    public record Dated<T>(String from, T value) {}
}
