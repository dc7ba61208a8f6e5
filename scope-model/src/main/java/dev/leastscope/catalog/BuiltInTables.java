package dev.leastscope.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tables in the jar. Each table is read at its first use. Thread-safe: every thread gets the same {@link Scope} objects.
 */
public final class BuiltInTables implements Tables {
    private final TableFiles files;
    private final Map<ApiVersion, OperationTable> operations = new EnumMap<>(ApiVersion.class);
    private final Map<Provider, ProviderFile> providers = new EnumMap<>(Provider.class);
    private final Map<Provider, RequirementTable> served = new EnumMap<>(Provider.class);
    private final Map<Provider, List<Scope>> always = new EnumMap<>(Provider.class);
    private CatalogVersion version;
    private Migration migration;
    private List<Discrepancy> discrepancies;
    private ScopeTable nylasScopes;
    private List<Scope> defaults;
    private final Map<Provider, RequirementTable> nylasRequirements = new EnumMap<>(Provider.class);

    /** @param files opens a compiled table by its name */
    BuiltInTables(TableFiles files) {
        this.files = files;
    }

    @Override
    public synchronized CatalogVersion version() {
        if (version == null) {
            TableReader in = files.open("version");
            version = new CatalogVersion(in.string(), in.string(), in.string(), List.of());
        }
        return version;
    }

    @Override
    public synchronized OperationTable operations(ApiVersion api) {
        OperationTable table = operations.get(api);
        if (table == null) {
            table = OperationTable.read(files.open("operations-" + api.id()), api);
            operations.put(api, table);
        }
        return table;
    }

    @Override
    public synchronized ScopeTable scopes(Vocabulary vocabulary) {
        if (vocabulary == Vocabulary.NYLAS_V2) {
            readNylas();
            return nylasScopes;
        }
        if (vocabulary != Vocabulary.NONE) {
            for (Provider provider : Provider.values()) {
                if (provider.vocabulary() == vocabulary) {
                    return provider(provider).scopes();
                }
            }
        }
        return ScopeTable.of(Vocabulary.NONE, List.of());
    }

    @Override
    public synchronized RequirementTable requirements(ApiVersion api, Provider provider) {
        if (api == ApiVersion.V2) {
            readNylas();
            return nylasRequirements.get(provider);
        }
        return provider(provider).requirements();
    }

    @Override
    public synchronized RequirementTable served(Provider provider) {
        readServed();
        return served.get(provider);
    }

    @Override
    public synchronized List<Scope> alwaysEnabled(Provider provider) {
        readServed();
        return always.get(provider);
    }

    @Override
    public synchronized List<Scope> defaults() {
        readNylas();
        return defaults;
    }

    @Override
    public synchronized Migration migration() {
        if (migration == null) {
            migration = Migration.read(files.open("migration"), this);
        }
        return migration;
    }

    @Override
    public synchronized List<Discrepancy> discrepancies() {
        if (discrepancies == null) {
            discrepancies = DiscrepancyTable.read(files.open("discrepancies"));
        }
        return discrepancies;
    }

    private ProviderFile provider(Provider provider) {
        ProviderFile file = providers.get(provider);
        if (file == null) {
            file = new ProviderFile(files.open(provider.id()), Vocabulary.of(provider));
            providers.put(provider, file);
        }
        return file;
    }

    private void readNylas() {
        if (nylasScopes == null) {
            TableReader in = files.open("nylas-v2");
            nylasScopes = ScopeTableFormat.read(in, Vocabulary.NYLAS_V2);
            defaults = ScopeTableFormat.readList(in, nylasScopes);
            Provider[] all = Provider.values();
            List<RequirementTable> read = RequirementTable.read(in, nylasScopes, all.length);
            for (int i = 0; i < all.length; i++) {
                nylasRequirements.put(all[i], read.get(i));
            }
        }
    }

    private void readServed() {
        if (always.isEmpty()) {
            TableReader in = files.open("served");
            for (Provider provider : Provider.values()) {
                ScopeTable scopes = scopes(Vocabulary.of(provider));
                always.put(provider, ScopeTableFormat.readList(in, scopes));
                served.put(provider, RequirementTable.read(in, scopes, 1).get(0));
            }
        }
    }

    /**
     * The compiled file of a provider: its scopes, then its requirements for v3. The requirements are read at their first use.
     */
    private static final class ProviderFile {
        private final TableReader in;
        private final ScopeTable scopes;
        private RequirementTable requirements;

        ProviderFile(TableReader in, Vocabulary vocabulary) {
            this.in = in;
            this.scopes = ScopeTableFormat.read(in, vocabulary);
        }

        ScopeTable scopes() {
            return scopes;
        }

        RequirementTable requirements() {
            if (requirements == null) {
                requirements = RequirementTable.read(in, scopes, 1).get(0);
            }
            return requirements;
        }
    }
}
