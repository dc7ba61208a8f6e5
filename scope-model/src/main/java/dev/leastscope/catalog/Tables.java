package dev.leastscope.catalog;

import java.util.List;

/** Where a catalog takes its tables from: the jar, or the jar with a user's rows laid over it. */
public interface Tables {
    CatalogVersion version();

    OperationTable operations(ApiVersion api);

    ScopeTable scopes(Vocabulary vocabulary);

    /** What the operations need at a provider, by {@link OperationTable}'s numbers. */
    RequirementTable requirements(ApiVersion api, Provider provider);

    /** v2: what serves each Nylas scope at a provider, by the scope's index. */
    RequirementTable served(Provider provider);

    /** v2: what a provider app needs in any case. */
    List<Scope> alwaysEnabled(Provider provider);

    /** v2: what is asked for when nothing is named. */
    List<Scope> defaults();

    Migration migration();

    List<Discrepancy> discrepancies();
}
