package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for the answer to any question, at every provider and in both coverages. */
class LeastSetPropertyTest {
    private static final long SEED = 20_261_121L;
    private static final int EXAMPLES = 150;

    /** So many candidates at most, that every set of them can be tried. */
    private static final int TRIABLE = 14;

    @TestFactory
    List<DynamicTest> theLeastSetIsTheOneThatTryingEverySetFinds() {
        return everywhere((world, names) -> {
            Resolution resolution = world.about(names);
            List<Need> needs = world.meetable(resolution);
            List<Scope> candidates = world.force.candidates(needs);
            if (candidates.size() <= TRIABLE) {
                Set<Scope> best =
                        world.force.least(candidates, List.of(), set -> !conflict(set) && meetsAll(world, set, needs));
                assertThat(resolution.least()).as("%s", names).containsExactlyElementsOf(best);
            }
        });
    }

    @TestFactory
    List<DynamicTest> theLeastSetMeetsEveryNeedAndNothingOfItCanGo() {
        return everywhere((world, names) -> {
            Resolution resolution = world.about(names);
            List<Need> needs = world.meetable(resolution);
            assertThat(meetsAll(world, resolution.least(), needs)).isTrue();
            for (Scope scope : resolution.least()) {
                List<Scope> rest = new ArrayList<>(resolution.least());
                rest.remove(scope);
                assertThat(meetsAll(world, rest, needs))
                        .as("%s without %s", names, scope)
                        .isFalse();
            }
        });
    }

    @TestFactory
    List<DynamicTest> theOrderOfTheInputDoesNotMatter() {
        return everywhere((world, names) -> {
            List<String> reversed = new ArrayList<>(names);
            Collections.reverse(reversed);
            assertThat(world.about(reversed).least())
                    .isEqualTo(world.about(names).least());
        });
    }

    @TestFactory
    List<DynamicTest> moreFeaturesNeverCostLess() {
        return everywhere((world, names) -> {
            Cost all = world.about(names).leastCost();
            for (int i = 0; i < names.size(); i++) {
                List<String> fewer = new ArrayList<>(names);
                fewer.remove(i);
                assertThat(world.about(fewer).leastCost()).isLessThanOrEqualTo(all);
            }
        });
    }

    @TestFactory
    List<DynamicTest> requestingTheLeastSetChangesNothing() {
        return everywhere((world, names) -> {
            Resolution before = world.about(names);
            if (world.api == ApiVersion.V2 && before.least().isEmpty()) {
                return; // nothing requested means the defaults there
            }
            Resolution after = world.about(names, Asking.strings(before.least()));
            assertThat(after.least()).isEqualTo(before.least());
            assertThat(after.missing()).isEmpty();
            assertThat(after.judgements()).allMatch(judgement -> judgement.verdict() == Judgement.Verdict.KEPT);
        });
    }

    /** The report names the burden by which the search compared. */
    @TestFactory
    List<DynamicTest> theNamedBurdenIsTheOneInTheCost() {
        return everywhere((world, names) -> {
            Resolution resolution = world.about(names);
            Burden named = new ScopeBurden(Asking.CATALOG, resolution.request().provider(), Asking.AS_OF)
                    .of(resolution.least());
            assertThat(named.weight()).isEqualTo(resolution.leastCost().burden());
        });
    }

    private static boolean meetsAll(World world, Collection<Scope> scopes, List<Need> needs) {
        for (Need need : needs) {
            if (!world.force.meets(scopes, need, false)) {
                return false;
            }
        }
        return true;
    }

    private static boolean conflict(Set<Scope> scopes) {
        List<String> names = Asking.shortNames(scopes);
        return names.contains("gmail.metadata")
                && (names.contains("gmail.readonly")
                        || names.contains("gmail.modify")
                        || names.contains("mail.google.com"));
    }

    private interface Property {
        void check(World world, List<String> names);
    }

    private static List<DynamicTest> everywhere(Property property) {
        List<DynamicTest> tests = new ArrayList<>();
        for (World world : World.all()) {
            List<String> all = Asking.names(world.api);
            tests.add(DynamicTest.dynamicTest(
                    world.toString(),
                    () -> qt().withFixedSeed(SEED)
                            .withExamples(EXAMPLES)
                            .withShrinkCycles(200)
                            .forAll(lists().of(integers().between(0, all.size() - 1))
                                    .ofSizeBetween(0, 5))
                            .checkAssert(indexes -> {
                                Set<String> names = new LinkedHashSet<>();
                                indexes.forEach(index -> names.add(all.get(index)));
                                property.check(world, List.copyOf(names));
                            })));
        }
        return tests;
    }
}
