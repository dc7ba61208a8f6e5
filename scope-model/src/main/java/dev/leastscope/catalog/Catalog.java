package dev.leastscope.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The tables: operations, features, scopes and what needs what. Immutable; a table is read when it is first asked for.
 *
 * @since 0.1.0
 */
public final class Catalog {
    /** The tables of this release. */
    public static Catalog builtIn() {
        throw new IllegalStateException("tables");
    }

    /** Version, date, digest and overrides. */
    public CatalogVersion version() {
        throw new IllegalStateException("tables");
    }

    /** The features of an API version, in the order of the tables. */
    public List<Feature> features(ApiVersion api) {
        throw new IllegalStateException("tables");
    }

    /** A feature by its name. */
    public Optional<Feature> feature(ApiVersion api, String name) {
        throw new IllegalStateException("tables");
    }

    /** All operations and triggers of an API version, sorted by id. */
    public List<Operation> operations(ApiVersion api) {
        throw new IllegalStateException("tables");
    }

    /** An operation or trigger by its id. Placeholders match by place, not by name; a variant that is no row of its own is found by its plain operation. */
    public Optional<Operation> operation(ApiVersion api, String id) {
        throw new IllegalStateException("tables");
    }

    /** What an operation needs at a provider; the state {@code UNKNOWN} where the tables do not tell. */
    public Requirement requirement(Operation operation, Provider provider) {
        throw new IllegalStateException("tables");
    }

    /** The scopes of a vocabulary; empty table for {@link Vocabulary#NONE}. */
    public ScopeTable scopes(Vocabulary vocabulary) {
        throw new IllegalStateException("tables");
    }

    /** v2: the provider scopes that serve a Nylas scope at Google, as options; at Microsoft the Azure list, whole, as one option. */
    public Requirement servedBy(Scope nylasScope, Provider provider) {
        throw new IllegalStateException("tables");
    }

    /** v2: the Nylas scopes asked for when a request names none. */
    public List<Scope> defaults() {
        throw new IllegalStateException("tables");
    }

    /** v2: the provider scopes that a provider app needs whatever the Nylas scopes are (Google identity; the Azure list). */
    public List<Scope> alwaysEnabled(Provider provider) {
        throw new IllegalStateException("tables");
    }
}
