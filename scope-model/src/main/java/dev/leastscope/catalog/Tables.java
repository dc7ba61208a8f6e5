package dev.leastscope.catalog;

import java.util.List;

/** The tables of a catalog: those of the jar, or those of the jar with the overrides of a user. */
public interface Tables {
    CatalogVersion version();

    OperationTable operations(ApiVersion api);

    ScopeTable scopes(Vocabulary vocabulary);

    /** The requirements of the operations at a provider, by their numbers in {@link OperationTable}. */
    RequirementTable requirements(ApiVersion api, Provider provider);

    /** API v2: the provider scopes that serve each Nylas scope, by the index of the Nylas scope. */
    RequirementTable served(Provider provider);

    /** API v2: the scopes that a provider app always needs. */
    List<Scope> alwaysEnabled(Provider provider);

    /** API v2: the scopes that a request without scopes asks for. */
    List<Scope> defaults();

    Migration migration();

    List<Discrepancy> discrepancies();
}
