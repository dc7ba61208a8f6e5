package dev.leastscope.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The tables: operations, features, scopes and what needs what. Immutable; a table is read when it is first asked for.
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
     * An operation or trigger by its id. Placeholders match by place, not by name; a variant that is no row of its own is found
     * by its plain operation.
     */
    public Optional<Operation> operation(ApiVersion api, String id) {
        return tables.operations(api).operation(id);
    }

    /**
     * What an operation needs at a provider; the state {@code UNKNOWN} where the tables hold no source. An option may hold an
     * identity scope: Yahoo's rows all begin with {@code email}.
     */
    public Requirement requirement(Operation operation, Provider provider) {
        int index = tables.operations(operation.api()).indexOf(operation.id());
        if (index < 0) {
            throw new IllegalArgumentException("no operation of this catalog: " + operation.id());
        }
        return tables.requirements(operation.api(), provider).of(index);
    }

    /** The scopes of a vocabulary; empty table for {@link Vocabulary#NONE}. */
    public ScopeTable scopes(Vocabulary vocabulary) {
        return tables.scopes(vocabulary);
    }

    /**
     * v2: the provider scopes that serve a Nylas scope at Google, as options; at Microsoft the Azure list, whole, as one option.
     * The state is {@code NONE} where the provider takes no scopes.
     */
    public Requirement servedBy(Scope nylasScope, Provider provider) {
        return tables.served(provider).of(nylasScope.index());
    }

    /** v2: the Nylas scopes asked for when a request names none. */
    public List<Scope> defaults() {
        return tables.defaults();
    }

    /** v2: the provider scopes that a provider app needs whatever the Nylas scopes are (Google identity; the Azure list). */
    public List<Scope> alwaysEnabled(Provider provider) {
        return tables.alwaysEnabled(provider);
    }

    /** What takes the place of what on the way from v2 to v3. */
    public Migration migration() {
        return tables.migration();
    }

    /** Where the sources disagree, what the tables take, and why. */
    public List<Discrepancy> discrepancies() {
        return tables.discrepancies();
    }

    /** Made at the first use; nothing is read before a question is asked. */
    private static final class BuiltIn {
        static final Catalog CATALOG = new Catalog(new BuiltInTables(new TableFiles.OfJar()));
    }
}
