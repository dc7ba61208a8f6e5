package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random lists judged twice: by the resolver, and by the definitions (R, A, K and L) with a search that tries every set.
 * gmail.metadata has a test of its own.
 */
class JudgingPropertyTest {
    private static final long SEED = 411_462L;
    private static final int EXAMPLES = 120;
    private static final int TRIABLE = 12;

    @TestFactory
    List<DynamicTest> listsAreJudgedAsDefined() {
        return everywhere(JudgingPropertyTest::compareWithDefinition);
    }

    @TestFactory
    List<DynamicTest> theOrderOfTheListDoesNotMatter() {
        return everywhere((world, names, list) -> {
            List<String> reversed = new ArrayList<>(Asking.strings(list));
            Resolution resolution = world.about(names, reversed);
            Collections.reverse(reversed);
            Resolution other = world.about(names, reversed);
            assertThat(other.missing()).isEqualTo(resolution.missing());
            assertThat(verdicts(other)).containsExactlyInAnyOrderElementsOf(verdicts(resolution));
        });
    }

    @TestFactory
    List<DynamicTest> doingWhatIsSaidMakesACleanList() {
        return everywhere((world, names, list) -> {
            Resolution before = world.about(names, Asking.strings(list));
            Set<Scope> fixed = new TreeSet<>(before.missing());
            boolean tooBroad = false;
            for (Judgement judgement : before.judgements()) {
                tooBroad |= judgement.verdict() == Judgement.Verdict.TOO_BROAD;
                if (judgement.verdict() == Judgement.Verdict.KEPT) {
                    fixed.add(judgement.scope());
                }
            }
            Resolution after = world.about(names, Asking.strings(tooBroad ? before.least() : fixed));
            if (!after.defaulted()) {
                assertThat(after.missing()).isEmpty();
                assertThat(after.judgements())
                        .as("%s, fixed: %s", names, fixed)
                        .allMatch(judgement -> judgement.verdict() == Judgement.Verdict.KEPT);
            }
        });
    }

    private static void compareWithDefinition(World world, List<String> names, List<Scope> list) {
        Resolution resolution = world.about(names, Asking.strings(list));
        BruteForce force = world.force;
        List<Scope> requested = judged(resolution);
        List<Need> needs = world.meetable(resolution);
        List<Scope> free = force.candidates(needs);
        free.removeAll(requested);
        if (free.size() + requested.size() > TRIABLE) {
            return;
        }
        Set<Scope> whole = force.least(free, requested, set -> {
            for (Need need : needs) {
                if (force.strength(requested, need) < 2 && force.strength(set, need) < 3) {
                    return false;
                }
            }
            return true;
        });
        List<Scope> added = new ArrayList<>(whole);
        added.removeAll(requested);
        assertThat(resolution.missing()).as("missing for %s in %s", names, list).isEqualTo(added);
        Set<Scope> kept = force.least(List.copyOf(whole), List.of(), set -> {
            for (Need need : resolution.needs()) {
                if (need.takesScopes() && force.strength(set, need) < force.strength(whole, need)) {
                    return false;
                }
            }
            return true;
        });
        boolean lower = isLower(force, resolution.least(), kept);
        List<Scope> keptOfList = new ArrayList<>(kept);
        keptOfList.retainAll(requested);
        List<String> expected = new ArrayList<>();
        for (Scope scope : requested) {
            Judgement.Verdict verdict;
            if (kept.contains(scope)) {
                boolean broad = lower && !resolution.least().contains(scope);
                verdict = broad ? Judgement.Verdict.TOO_BROAD : Judgement.Verdict.KEPT;
            } else {
                boolean covered = force.isInClosure(keptOfList, scope);
                verdict = covered ? Judgement.Verdict.REDUNDANT : Judgement.Verdict.EXCESS;
            }
            expected.add(scope + " " + verdict);
        }
        assertThat(verdicts(resolution)).as("%s in %s", names, list).isEqualTo(expected);
    }

    private static boolean isLower(BruteForce force, List<Scope> least, Set<Scope> kept) {
        int burden = force.burden(least);
        int other = force.burden(kept);
        return burden != other ? burden < other : Arrays.compare(force.reachOf(least), force.reachOf(kept)) < 0;
    }

    private static List<Scope> judged(Resolution resolution) {
        List<Scope> judged = new ArrayList<>();
        for (Judgement judgement : resolution.judgements()) {
            judged.add(judgement.scope());
        }
        return judged;
    }

    private static List<String> verdicts(Resolution resolution) {
        List<String> verdicts = new ArrayList<>();
        for (Judgement judgement : resolution.judgements()) {
            verdicts.add(judgement.scope() + " " + judgement.verdict());
        }
        return verdicts;
    }

    private interface Property {
        void check(World world, List<String> names, List<Scope> list);
    }

    private static List<DynamicTest> everywhere(Property property) {
        List<DynamicTest> tests = new ArrayList<>();
        for (World world : World.all()) {
            List<String> all = Asking.names(world.api);
            all.removeIf(name -> name.endsWith(".metadata"));
            List<Scope> scopes = listable(world, all);
            if (!Requests.takesScopes(world.about(List.of(all.get(0))).request())) {
                continue;
            }
            tests.add(DynamicTest.dynamicTest(
                    world.toString(),
                    () -> qt().withFixedSeed(SEED)
                            .withExamples(EXAMPLES)
                            .withShrinkCycles(200)
                            .forAll(
                                    lists().of(integers().between(0, all.size() - 1))
                                            .ofSizeBetween(0, 4),
                                    lists().of(integers().between(0, scopes.size() - 1))
                                            .ofSizeBetween(1, 5))
                            .checkAssert((nameIndexes, scopeIndexes) -> {
                                Set<String> names = new LinkedHashSet<>();
                                nameIndexes.forEach(index -> names.add(all.get(index)));
                                Set<Scope> list = new LinkedHashSet<>();
                                scopeIndexes.forEach(index -> list.add(scopes.get(index)));
                                property.check(world, List.copyOf(names), List.copyOf(list));
                            })));
        }
        return tests;
    }

    /** What could stand in a list: all that could help with anything, and a few scopes that help with nothing. */
    private static List<Scope> listable(World world, List<String> names) {
        List<Scope> listable =
                new ArrayList<>(world.force.candidates(world.about(names).needs()));
        for (Scope scope :
                Asking.CATALOG.scopes(Vocabulary.of(world.api, world.provider)).scopes()) {
            boolean metadata = scope.shortName().equals("gmail.metadata");
            if (metadata || scope.isIdentity()) {
                listable.remove(scope);
            } else if (!listable.contains(scope) && scope.index() % 5 == 0) {
                listable.add(scope);
            }
        }
        return listable;
    }
}
