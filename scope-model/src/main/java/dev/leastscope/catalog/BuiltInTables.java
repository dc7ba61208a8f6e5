package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.List;

/** The tables of the jar, each read when it is first asked for. Safe for threads: a scope exists once. */
final class BuiltInTables implements Tables {
    private final OperationTable[] operations = new OperationTable[ApiVersion.values().length];
    private final ProviderFile[] providers = new ProviderFile[Provider.values().length];
    private final RequirementTable[] served = new RequirementTable[Provider.values().length];
    private final List<List<Scope>> always = new ArrayList<>();
    private CatalogVersion version;
    private ScopeTable nylasScopes;
    private List<Scope> defaults;
    private List<RequirementTable> nylasRequirements;

    @Override
    public synchronized CatalogVersion version() {
        if (version == null) {
            TableReader in = TableReader.open("version");
            version = new CatalogVersion(in.string(), in.string(), in.string(), List.of());
        }
        return version;
    }

    @Override
    public synchronized OperationTable operations(ApiVersion api) {
        OperationTable table = operations[api.ordinal()];
        if (table == null) {
            table = OperationTable.read(TableReader.open("operations-" + api.id()), api);
            operations[api.ordinal()] = table;
        }
        return table;
    }

    @Override
    public synchronized ScopeTable scopes(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case NYLAS_V2 -> {
                readNylas();
                yield nylasScopes;
            }
            case GOOGLE -> provider(Provider.GOOGLE).scopes();
            case MICROSOFT -> provider(Provider.MICROSOFT).scopes();
            case YAHOO -> provider(Provider.YAHOO).scopes();
            case EWS -> provider(Provider.EWS).scopes();
            case ZOOM -> provider(Provider.ZOOM).scopes();
            case NONE -> new ScopeTable(Vocabulary.NONE, List.of());
        };
    }

    @Override
    public synchronized RequirementTable requirements(ApiVersion api, Provider provider) {
        if (api == ApiVersion.V2) {
            readNylas();
            return nylasRequirements.get(provider.ordinal());
        }
        return provider(provider).requirements();
    }

    @Override
    public synchronized RequirementTable served(Provider provider) {
        readServed();
        return served[provider.ordinal()];
    }

    @Override
    public synchronized List<Scope> alwaysEnabled(Provider provider) {
        readServed();
        return always.get(provider.ordinal());
    }

    @Override
    public synchronized List<Scope> defaults() {
        readNylas();
        return defaults;
    }

    private ProviderFile provider(Provider provider) {
        ProviderFile file = providers[provider.ordinal()];
        if (file == null) {
            file = new ProviderFile(TableReader.open(provider.id()), Vocabulary.of(provider));
            providers[provider.ordinal()] = file;
        }
        return file;
    }

    private void readNylas() {
        if (nylasScopes == null) {
            TableReader in = TableReader.open("nylas-v2");
            nylasScopes = ScopeTableFormat.read(in, Vocabulary.NYLAS_V2);
            defaults = scopes(in, nylasScopes);
            nylasRequirements = RequirementTable.read(in, nylasScopes, Provider.values().length);
        }
    }

    private void readServed() {
        if (always.isEmpty()) {
            TableReader in = TableReader.open("served");
            for (Provider provider : Provider.values()) {
                ScopeTable scopes = scopes(Vocabulary.of(provider));
                always.add(scopes(in, scopes));
                served[provider.ordinal()] =
                        RequirementTable.read(in, scopes, 1).get(0);
            }
        }
    }

    private static List<Scope> scopes(TableReader in, ScopeTable table) {
        Scope[] scopes = new Scope[in.u2()];
        for (int i = 0; i < scopes.length; i++) {
            scopes[i] = table.scopes().get(in.u2());
        }
        return List.of(scopes);
    }

    /** One provider's scopes, then its requirements for v3: those are read only when asked for. */
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
