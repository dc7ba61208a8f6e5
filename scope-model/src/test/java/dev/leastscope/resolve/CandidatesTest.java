package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Coverage;
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
                ways.add(Ways.of(requirement).atLeast(Ways.Strength.NONE));
            }
            // More than any request can need: what may not be proposed could still be asked for.
            List<Scope> pool =
                    Asking.CATALOG.scopes(Vocabulary.of(api, provider)).scopes();
            Candidates candidates = Candidates.of(pool, ways, Coverage.IMPLIED);
            assertThat(Long.bitCount(candidates.mask(pool))).isLessThan(Candidates.LIMIT);
        }
    }
}
