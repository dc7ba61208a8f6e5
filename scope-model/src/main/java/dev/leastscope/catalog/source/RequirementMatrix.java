package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The requirement of each operation at each provider. The first of these applies: the operation's own cell; unavailable where
 * only other providers have it; the cell of its plain operation; the cell of all other providers; the provider's default for
 * the API.
 */
final class RequirementMatrix {
    private final Map<String, OperationDraft> operations;
    private final Map<Provider, OperationDraft.ProviderDefault> defaults;

    RequirementMatrix(OperationSource source) {
        this.operations = source.operations();
        this.defaults = source.defaults();
    }

    /** The requirements at a provider, in the order of operation ids. */
    List<RequirementRow> at(Provider provider) {
        List<RequirementRow> rows = new ArrayList<>();
        for (OperationDraft operation : operations.values()) {
            rows.add(at(provider, operation));
        }
        return rows;
    }

    private RequirementRow at(Provider provider, OperationDraft operation) {
        RequirementRow own = operation.cells().get(provider);
        if (own != null) {
            return own;
        }
        if (!operation.only().isEmpty() && !operation.only().contains(provider)) {
            return new RequirementRow(Requirement.State.UNAVAILABLE, List.of(), onlyElsewhere(operation));
        }
        int hash = operation.id().indexOf('#');
        OperationDraft plain = hash < 0 ? null : operations.get(operation.id().substring(0, hash));
        if (plain != null) {
            return at(provider, plain);
        }
        if (operation.all() != null) {
            return operation.all();
        }
        OperationDraft.ProviderDefault byDefault = defaults.get(provider);
        if (byDefault == null) {
            throw new IllegalStateException("no defaults for " + provider.id());
        }
        return byDefault.byApi().getOrDefault(operation.api(), byDefault.otherwise());
    }

    private static Source onlyElsewhere(OperationDraft operation) {
        StringBuilder names = new StringBuilder("Exists at ");
        for (Provider provider : operation.only()) {
            names.append(names.length() > 10 ? ", " : "").append(provider.title());
        }
        Source source = operation.source();
        return new Source(
                source.basis(),
                source.url(),
                source.checked(),
                names.append(" only.").toString());
    }
}
