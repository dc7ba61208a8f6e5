package dev.leastscope.catalog.overrides;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Discrepancy;
import dev.leastscope.catalog.FeatureRow;
import dev.leastscope.catalog.Migration;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.OperationRow;
import dev.leastscope.catalog.OperationTable;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Reach;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.RequirementTable;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.Tables;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.source.Closures;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Tables with the overrides of a user. The scopes of a changed vocabulary are new objects, so all references to them are
 * replaced.
 */
final class OverriddenTables implements Tables {
    private final Tables base;
    private final CatalogVersion version;
    private final Map<Vocabulary, ScopeTable> scopes = new EnumMap<>(Vocabulary.class);
    private final Map<ApiVersion, OperationTable> operations = new EnumMap<>(ApiVersion.class);
    private final Map<ApiVersion, Map<Provider, Map<String, RequirementRow>>> requirements;
    private final Map<ApiVersion, Map<Provider, RequirementTable>> linked = new EnumMap<>(ApiVersion.class);

    OverriddenTables(
            Tables base,
            Map<Vocabulary, SortedMap<String, ScopeRow>> scopes,
            Map<ApiVersion, SortedMap<String, OperationRow>> operations,
            Map<ApiVersion, Map<String, FeatureRow>> features,
            Map<ApiVersion, Map<Provider, Map<String, RequirementRow>>> requirements,
            List<String> sentences,
            String text) {
        this.base = base;
        this.version = version(base.version(), sentences, text);
        this.requirements = requirements;
        scopes.forEach((vocabulary, rows) -> this.scopes.put(vocabulary, table(base.scopes(vocabulary), rows)));
        for (ApiVersion api : ApiVersion.values()) {
            linked.put(api, new EnumMap<>(Provider.class));
            boolean changed =
                    !operations.get(api).isEmpty() || !features.get(api).isEmpty();
            this.operations.put(
                    api,
                    changed
                            ? base.operations(api)
                                    .with(
                                            api,
                                            operations.get(api).values(),
                                            features.get(api).values())
                            : base.operations(api));
        }
    }

    private static CatalogVersion version(CatalogVersion base, List<String> sentences, String text) {
        List<String> overrides = new ArrayList<>(base.overrides());
        overrides.addAll(sentences);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(base.sha256().getBytes(StandardCharsets.US_ASCII));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new CatalogVersion(base.version(), base.checked(), sha256, List.copyOf(overrides));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The changed table. A scope keeps its API methods; an added scope allows no method of the tables by itself. */
    private static ScopeTable table(ScopeTable base, SortedMap<String, ScopeRow> rows) {
        Map<String, Reach> reaches = new HashMap<>();
        base.scopes().forEach(scope -> reaches.put(scope.name(), scope.ownReach()));
        List<long[]> closures = Closures.bits(rows);
        List<Scope> scopes = new ArrayList<>();
        for (ScopeRow row : rows.values()) {
            Scope scope = new Scope(row, scopes.size(), reaches.getOrDefault(row.name(), Reach.NONE));
            scope.closure(closures.get(scopes.size()));
            scopes.add(scope);
        }
        return ScopeTable.of(base.vocabulary(), List.copyOf(scopes));
    }

    @Override
    public CatalogVersion version() {
        return version;
    }

    @Override
    public OperationTable operations(ApiVersion api) {
        return operations.get(api);
    }

    @Override
    public ScopeTable scopes(Vocabulary vocabulary) {
        ScopeTable changed = scopes.get(vocabulary);
        return changed == null ? base.scopes(vocabulary) : changed;
    }

    @Override
    public synchronized RequirementTable requirements(ApiVersion api, Provider provider) {
        return linked.get(api).computeIfAbsent(provider, first -> link(api, provider));
    }

    private RequirementTable link(ApiVersion api, Provider provider) {
        ScopeTable table = scopes(Vocabulary.of(api, provider));
        Map<String, RequirementRow> changed = requirements.get(api).getOrDefault(provider, Map.of());
        OperationTable before = base.operations(api);
        RequirementTable known = base.requirements(api, provider);
        List<Requirement> rows = new ArrayList<>();
        for (Operation operation : operations(api).operations()) {
            RequirementRow row = changed.get(operation.id());
            int index = before.indexOf(operation.id());
            if (row != null) {
                rows.add(Relink.row(row, table));
            } else if (index >= 0) {
                rows.add(Relink.requirement(known.of(index), table));
            } else {
                rows.add(new Requirement(Requirement.State.UNKNOWN, List.of(), addedElsewhere(api, operation)));
            }
        }
        return RequirementTable.of(rows);
    }

    private Source addedElsewhere(ApiVersion api, Operation operation) {
        for (Map<String, RequirementRow> byOperation : requirements.get(api).values()) {
            RequirementRow row = byOperation.get(operation.id());
            if (row != null) {
                return row.source();
            }
        }
        throw new IllegalStateException("no added row for " + operation.id());
    }

    @Override
    public RequirementTable served(Provider provider) {
        return bySource(base.served(provider), provider);
    }

    /** The requirements by Nylas scope: those of the tables for their scopes, unknown for added ones. */
    private RequirementTable bySource(RequirementTable known, Provider provider) {
        ScopeTable before = base.scopes(Vocabulary.NYLAS_V2);
        List<Requirement> rows = new ArrayList<>();
        for (Scope scope : scopes(Vocabulary.NYLAS_V2).scopes()) {
            Scope old = before.named(scope.name()).orElse(null);
            rows.add(
                    old == null
                            ? new Requirement(Requirement.State.UNKNOWN, List.of(), scope.source())
                            : Relink.requirement(known.of(old.index()), scopes(Vocabulary.of(provider))));
        }
        return RequirementTable.of(rows);
    }

    @Override
    public List<Scope> alwaysEnabled(Provider provider) {
        return Relink.scopes(base.alwaysEnabled(provider), scopes(Vocabulary.of(provider)));
    }

    @Override
    public List<Scope> defaults() {
        return Relink.scopes(base.defaults(), scopes(Vocabulary.NYLAS_V2));
    }

    @Override
    public Migration migration() {
        Migration known = base.migration();
        Map<Provider, RequirementTable> byScope = new EnumMap<>(Provider.class);
        Map<Provider, List<Scope>> always = new EnumMap<>(Provider.class);
        for (Provider provider : Provider.values()) {
            byScope.put(provider, bySource(known.table(provider), provider));
            always.put(provider, Relink.scopes(known.always(provider), scopes(Vocabulary.of(provider))));
        }
        return new Migration(byScope, always, known.operations(), known.triggers());
    }

    @Override
    public List<Discrepancy> discrepancies() {
        return base.discrepancies();
    }
}
