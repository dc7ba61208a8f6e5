package dev.leastscope.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The tables: operations, features, scopes, and the scopes that each operation needs. Immutable; a table is read at its first
 * use.
 *
 * @since 0.1.0
 */
public final class Catalog {
    private final Tables tables;

    /** Internal: a catalog of these compiled tables. */
    public Catalog(Tables tables) {
        this.tables = tables;
    }

    /** Internal: the compiled tables behind this catalog. */
    public Tables tables() {
        return tables;
    }

    /** The tables of this release. */
    public static Catalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /** Version, date, digest and overrides. */
    public CatalogVersion version() {
        return tables.version();
    }

    /** The features of an API version, in the order of the tables. */
    public List<Feature> features(ApiVersion api) {
        return tables.operations(api).features();
    }

    /** A feature by its name. */
    public Optional<Feature> feature(ApiVersion api, String name) {
        return tables.operations(api).feature(name);
    }

    /** All operations and triggers of an API version, sorted by id. */
    public List<Operation> operations(ApiVersion api) {
        return tables.operations(api).operations();
    }

    /**
     * An operation or trigger by its id. Placeholders match by position, not by name. A variant without a row of its own gives
     * its plain operation.
     */
    public Optional<Operation> operation(ApiVersion api, String id) {
        return tables.operations(api).operation(id);
    }

    /**
     * The scopes that an operation needs at a provider. The state is {@code UNKNOWN} where the tables have no source. An option
     * can contain an identity scope: each of Yahoo's options contains {@code email}.
     */
    public Requirement requirement(Operation operation, Provider provider) {
        int index = tables.operations(operation.api()).indexOf(operation.id());
        if (index < 0) {
            throw new IllegalArgumentException("no operation of this catalog: " + operation.id());
        }
        return tables.requirements(operation.api(), provider).of(index);
    }

    /** The scopes of a vocabulary. The table of {@link Vocabulary#NONE} is empty. */
    public ScopeTable scopes(Vocabulary vocabulary) {
        return tables.scopes(vocabulary);
    }

    /**
     * API v2: the provider scopes that serve a Nylas scope. Google has several options; Microsoft has one option, which is the
     * complete Azure list. The state is {@code NONE} where the provider takes no scopes.
     */
    public Requirement servedBy(Scope nylasScope, Provider provider) {
        return tables.served(provider).of(nylasScope.index());
    }

    /** API v2: the Nylas scopes that a request without scopes asks for. */
    public List<Scope> defaults() {
        return tables.defaults();
    }

    /**
     * API v2: the provider scopes that a provider app always needs, for any Nylas scopes (Google's identity scopes; the Azure
     * list).
     */
    public List<Scope> alwaysEnabled(Provider provider) {
        return tables.alwaysEnabled(provider);
    }

    /** What replaces each scope, operation and trigger of API v2 in API v3. */
    public Migration migration() {
        return tables.migration();
    }

    /** The places where sources disagree, with the choice of the tables and its reason. */
    public List<Discrepancy> discrepancies() {
        return tables.discrepancies();
    }

    /** Creates the catalog at its first use, so that loading the class {@code Catalog} reads no table. */
    private static final class BuiltIn {
        static final Catalog CATALOG = new Catalog(new BuiltInTables(new TableFiles.OfJar()));
    }
}
