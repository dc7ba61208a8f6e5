package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;

/** Judges one requested list by its least set. */
final class Judge {
    private final Measures measures;
    private final LeastSet least;
    private final List<Scope> requested;
    private final Coverage coverage;
    private final List<Scope> missing;
    private final List<Scope> kept;

    /**
     * Creates a judge.
     *
     * @param demands all demands of the request that scopes can satisfy, except those that {@code least} left out
     * @param requested the meanings of the list: no identity, no conflicting gmail.metadata, each once
     */
    Judge(
            LeastSets sets,
            Measures measures,
            LeastSet least,
            List<Demand> demands,
            List<Scope> requested,
            Coverage coverage) {
        this.measures = measures;
        this.least = least;
        this.requested = requested;
        this.coverage = coverage;
        this.missing = sets.addition(unmet(), requested, least.pool(), coverage);
        this.kept = sets.part(whole(), options(demands), coverage);
    }

    /** The smallest addition that satisfies every demand that can be satisfied. */
    List<Scope> missing() {
        return missing;
    }

    private List<Demand> unmet() {
        List<Demand> unmet = new ArrayList<>();
        for (Demand demand : least.met()) {
            if (demand.options().strength(requested, coverage).compareTo(Options.Strength.ASSUMED) < 0) {
                unmet.add(demand);
            }
        }
        return unmet;
    }

    private List<Scope> whole() {
        List<Scope> whole = new ArrayList<>(requested);
        whole.addAll(missing);
        return whole;
    }

    /**
     * The options of each demand that are as strong as the list with the addition. A part of the list must not be
     * weaker.
     */
    private List<List<List<Scope>>> options(List<Demand> demands) {
        List<Scope> whole = whole();
        List<List<List<Scope>>> options = new ArrayList<>(demands.size());
        for (Demand demand : demands) {
            Options.Strength strength = demand.options().strength(whole, coverage);
            if (strength != Options.Strength.NONE) {
                options.add(demand.options().atLeast(strength));
            }
        }
        return options;
    }

    /** One judgement for each of {@code entries}, whose meanings are the requested scopes. */
    List<Judgement> judgements(List<RequestedScope> entries) {
        boolean lower = least.weight().compareBurdenAndReach(measures.of(kept)) < 0;
        List<Scope> keptOfList = new ArrayList<>(kept);
        keptOfList.retainAll(requested);
        List<Judgement> judgements = new ArrayList<>(entries.size());
        for (RequestedScope entry : entries) {
            judgements.add(judge(entry, entry.scope().orElseThrow(), lower, keptOfList));
        }
        return List.copyOf(judgements);
    }

    private Judgement judge(RequestedScope entry, Scope scope, boolean lower, List<Scope> keptOfList) {
        if (kept.contains(scope)) {
            return lower && !least.scopes().contains(scope)
                    ? new Judgement(entry, scope, Judgement.Verdict.TOO_BROAD, narrower(scope))
                    : new Judgement(entry, scope, Judgement.Verdict.KEPT, List.of());
        }
        List<Scope> covering = new ArrayList<>();
        for (Scope wide : keptOfList) {
            if (wide.covers(scope)) {
                covering.add(wide);
            }
        }
        return covering.isEmpty()
                ? new Judgement(entry, scope, Judgement.Verdict.EXCESS, List.of())
                : new Judgement(entry, scope, Judgement.Verdict.REDUNDANT, sorted(covering));
    }

    /** The scopes of the least set that replace a scope: those that it covers, else all that the kept scopes lack. */
    private List<Scope> narrower(Scope scope) {
        List<Scope> covered = new ArrayList<>();
        List<Scope> lacking = new ArrayList<>();
        for (Scope narrow : least.scopes()) {
            if (!kept.contains(narrow)) {
                lacking.add(narrow);
                if (scope.covers(narrow)) {
                    covered.add(narrow);
                }
            }
        }
        return List.copyOf(covered.isEmpty() ? lacking : covered);
    }

    private static List<Scope> sorted(List<Scope> scopes) {
        scopes.sort(null);
        return List.copyOf(scopes);
    }
}
