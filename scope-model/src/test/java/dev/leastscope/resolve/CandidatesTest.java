package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scopes of one problem must fit into the bits of a long. */
class CandidatesTest {
    @ParameterizedTest
    @EnumSource
    void allOperationsWithAllScopesFitIntoALong(Provider provider) {
        for (ApiVersion api : ApiVersion.values()) {
            List<List<List<Scope>>> ways = new ArrayList<>();
            for (Operation operation : Asking.CATALOG.operations(api)) {
                Requirement requirement = Asking.CATALOG.requirement(operation, provider);
                ways.add(Options.of(requirement).atLeast(Options.Strength.NONE));
            }
            // More than any request can need: what may not be proposed could still be asked for.
            List<Scope> pool =
                    Asking.CATALOG.scopes(Vocabulary.of(api, provider)).scopes();
            Candidates candidates = Candidates.of(pool, ways, Coverage.IMPLIED);
            assertThat(Long.bitCount(candidates.mask(pool))).isLessThan(Candidates.LIMIT);
        }
    }

    /** As many as the tables take, all of them asked for beside all features: nothing is too long for the solver then. */
    @ParameterizedTest
    @EnumSource
    void whatOverridesMayAddIsSolved(Coverage coverage) {
        int added = 64;
        while (overridden(added).value().isEmpty()) {
            added--;
        }
        Catalog catalog = overridden(added).orThrow();
        assertThat(overridden(added + 1).problems()).hasSize(1);
        List<String> all = Asking.strings(catalog.scopes(Vocabulary.GOOGLE).scopes());
        Integration integration = Integration.builder(ApiVersion.V3)
                .features(Asking.features(ApiVersion.V3).toArray(new String[0]))
                .connector(Provider.GOOGLE, connector -> connector.scopes(all.toArray(new String[0])))
                .build();
        Resolver resolver = new Resolver(catalog, Asking.AS_OF);
        Resolution resolution = resolver.resolve(resolver.requests(integration).get(0), coverage);
        assertThat(resolution.missing()).isEmpty();
        Resolution builtIn = Asking.about(ApiVersion.V3, Provider.GOOGLE, coverage, Asking.features(ApiVersion.V3));
        assertThat(Asking.strings(resolution.least())).isEqualTo(Asking.strings(builtIn.least()));
    }

    private static Reading<Catalog> overridden(int added) {
        StringBuilder rows = new StringBuilder("scopes:\n");
        for (int i = 0; i < added; i++) {
            rows.append("  - provider: google\n    scope: https://www.googleapis.com/auth/wide.")
                    .append((char) ('a' + i / 26))
                    .append((char) ('a' + i % 26))
                    .append("\n    new: true\n    hidden: true\n    allows: Much.\n")
                    .append("    implies: [gmail.send, calendar.readonly]\n")
                    .append("    reason: Seen.\n    checked: 2026-11-20\n");
        }
        return CatalogOverrides.apply(Asking.CATALOG, SourceText.of("overrides.yaml", rows.toString()));
    }
}
