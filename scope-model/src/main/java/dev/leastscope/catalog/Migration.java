package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What replaces each scope, operation and trigger of API v2 in API v3.
 *
 * @since 0.1.0
 */
public final class Migration {
    private final Map<Provider, RequirementTable> scopes;
    private final Map<Provider, List<Scope>> always;
    private final List<Replacement> operations;
    private final List<Replacement> triggers;

    /** Internal: a migration with these tables. Each table of scopes has a row for each Nylas scope, by its index. */
    public Migration(
            Map<Provider, RequirementTable> scopes,
            Map<Provider, List<Scope>> always,
            List<Replacement> operations,
            List<Replacement> triggers) {
        this.scopes = scopes;
        this.always = always;
        this.operations = operations;
        this.triggers = triggers;
    }

    /**
     * The provider scopes that replace a Nylas scope in v3, as one option. The state is {@code NONE} where the provider takes
     * no scopes, and {@code UNKNOWN} where the tables have no source.
     */
    public Requirement scopes(Scope nylasScope, Provider provider) {
        return scopes.get(provider).of(nylasScope.index());
    }

    /** Internal: the provider scopes that replace each Nylas scope, by the index of the Nylas scope. */
    public RequirementTable table(Provider provider) {
        return scopes.get(provider);
    }

    /** The scopes that a list or provider app of v3 always needs, for any Nylas scopes. */
    public List<Scope> always(Provider provider) {
        return always.get(provider);
    }

    /** All operations of v2, and those that are new in v3, in the order of the table. */
    public List<Replacement> operations() {
        return operations;
    }

    /** All triggers of v2, in the order of the table. */
    public List<Replacement> triggers() {
        return triggers;
    }

    /** The replacement of an operation or trigger of v2. A variant has the replacement of its plain operation. */
    public Optional<Replacement> of(Operation operation) {
        for (Replacement replacement : operation.isTrigger() ? triggers : operations) {
            if (replacement.v2().equals(operation.plain())) {
                return Optional.of(replacement);
            }
        }
        return Optional.empty();
    }

    static Migration read(TableReader in, Tables tables) {
        Map<Provider, RequirementTable> scopes = new EnumMap<>(Provider.class);
        Map<Provider, List<Scope>> always = new EnumMap<>(Provider.class);
        for (Provider provider : Provider.values()) {
            ScopeTable table = tables.scopes(Vocabulary.of(provider));
            always.put(provider, ScopeTableFormat.readList(in, table));
            scopes.put(provider, RequirementTable.read(in, table, 1).get(0));
        }
        return new Migration(scopes, always, replacements(in), replacements(in));
    }

    private static List<Replacement> replacements(TableReader in) {
        int count = in.u2();
        List<Replacement> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new Replacement(in.string(), in.string(), in.constant(Replacement.Status.values()), in.source()));
        }
        return List.copyOf(rows);
    }
}
