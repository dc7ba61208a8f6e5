package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The self-test at the level of sets: what is proposed, asked for as it stands with identity, is judged right. */
class LeastSetsHoldTogetherTest {
    @TestFactory
    List<DynamicTest> everyNameAndEveryPair() {
        List<DynamicTest> tests = new ArrayList<>();
        for (World world : World.all()) {
            tests.add(DynamicTest.dynamicTest(world.toString(), () -> {
                List<String> names = Asking.names(world.api);
                for (int i = 0; i < names.size(); i++) {
                    check(world, List.of(names.get(i)));
                    for (int j = i + 1; j < names.size(); j++) {
                        check(world, List.of(names.get(i), names.get(j)));
                    }
                }
            }));
        }
        return tests;
    }

    private static void check(World world, List<String> names) {
        Resolution unlisted = world.about(names);
        List<Scope> asked = new ArrayList<>(unlisted.least());
        asked.addAll(unlisted.identity());
        Resolution resolution = world.about(names, Asking.strings(asked));
        if (resolution.defaulted()) {
            return; // v2 with nothing needed: nothing can be asked for
        }
        assertThat(resolution.least()).as("%s", names).isEqualTo(unlisted.least());
        assertThat(resolution.missing()).as("%s", names).isEmpty();
        assertThat(resolution.metadataConflict()).as("%s", names).isEmpty();
        if (resolution.listKnown()) {
            assertThat(resolution.judgements()).as("%s", names).hasSameSizeAs(unlisted.least());
        }
        for (Judgement judgement : resolution.judgements()) {
            assertThat(judgement.verdict())
                    .as("%s %s", names, judgement.scope())
                    .isEqualTo(Judgement.Verdict.KEPT);
        }
        for (RequestedScope requested : resolution.requested()) {
            boolean plain =
                    requested.defect().isEmpty() && requested.duplicateOf().isEmpty();
            assertThat(plain || !Requests.takesScopes(resolution.request()))
                    .as("%s", requested)
                    .isTrue();
        }
        for (Need need : resolution.needs()) {
            assertThat(need.cover())
                    .as("%s %s", names, need.operation())
                    .isNotIn(Need.Cover.UNMET, Need.Cover.DEGRADED, Need.Cover.MET_BY_ASSUMPTION);
        }
        assertThat(resolution.reasons()).as("%s", names).hasSameSizeAs(resolution.least());
        for (Reason reason : resolution.reasons()) {
            assertThat(reason.needs()).as("%s %s", names, reason.scope()).isNotEmpty();
        }
    }
}
