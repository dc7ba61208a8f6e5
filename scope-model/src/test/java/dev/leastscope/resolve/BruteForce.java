package dev.leastscope.resolve;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Reach;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The order and the meaning of "meets" once more, written for nothing but plainness, and a search that tries every set.
 * Shares no code with the resolver.
 */
final class BruteForce {
    private final Catalog catalog;
    private final Provider provider;
    private final ScopeTable table;
    private final Coverage coverage;
    private final Map<Scope, Set<Scope>> closures = new HashMap<>();

    BruteForce(Catalog catalog, Provider provider, Vocabulary vocabulary, Coverage coverage) {
        this.catalog = catalog;
        this.provider = provider;
        this.table = catalog.scopes(vocabulary);
        this.coverage = coverage;
    }

    /** The scopes that may be proposed and that could help with one of the needs. */
    List<Scope> candidates(Collection<Need> needs) {
        List<Scope> candidates = new ArrayList<>();
        for (Scope scope : table.scopes()) {
            boolean current = scope.retires().isEmpty() || scope.retires().get().compareTo(Asking.AS_OF) > 0;
            if (scope.isCandidate() && current && !scope.isIdentity() && helps(scope, needs)) {
                candidates.add(scope);
            }
        }
        return candidates;
    }

    private boolean helps(Scope scope, Collection<Need> needs) {
        for (Need need : needs) {
            for (Option option : need.requirement().options()) {
                for (Scope part : option.scopes()) {
                    if (does(scope, part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Of all sets made of {@code fixed} and some of {@code free}, the least acceptable one; null when there is none. */
    Set<Scope> least(List<Scope> free, Collection<Scope> fixed, Predicate<Set<Scope>> acceptable) {
        Set<Scope> best = null;
        for (long mask = 0; mask < 1L << free.size(); mask++) {
            Set<Scope> set = new TreeSet<>(fixed);
            for (int i = 0; i < free.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    set.add(free.get(i));
                }
            }
            if (acceptable.test(set) && (best == null || compare(set, best) < 0)) {
                best = set;
            }
        }
        return best;
    }

    /** Whether full options meet a need; assumed ones only where asked. */
    boolean meets(Collection<Scope> scopes, Need need, boolean assumedToo) {
        for (Option option : need.requirement().options()) {
            boolean counts = option.effect() == Option.Effect.FULL && (assumedToo || option.isSolid());
            if (counts && holds(scopes, option)) {
                return true;
            }
        }
        return false;
    }

    /** 3: solid; 2: only an assumed option; 1: only a degraded one; 0: none. */
    int strength(Collection<Scope> scopes, Need need) {
        if (meets(scopes, need, false)) {
            return 3;
        }
        if (coverage == Coverage.IMPLIED && meets(scopes, need, true)) {
            return 2;
        }
        for (Option option : need.requirement().options()) {
            if (option.effect() == Option.Effect.DEGRADED && holds(scopes, option)) {
                return 1;
            }
        }
        return 0;
    }

    /** Whether one of {@code scopes} implies {@code narrow}, directly or through others. */
    boolean isInClosure(Collection<Scope> scopes, Scope narrow) {
        return closure(scopes).contains(narrow);
    }

    private boolean holds(Collection<Scope> scopes, Option option) {
        for (Scope part : option.scopes()) {
            boolean held = part.isIdentity();
            for (Scope scope : scopes) {
                held |= does(scope, part);
            }
            if (!held) {
                return false;
            }
        }
        return true;
    }

    private boolean does(Scope scope, Scope part) {
        if (scope == part) {
            return true;
        }
        boolean umbrella =
                scope.vocabulary() == Vocabulary.NYLAS_V2 && scope.name().equals("email");
        return coverage == Coverage.IMPLIED
                && !umbrella
                && !part.shortName().equals("gmail.metadata")
                && closure(scope).contains(part);
    }

    private Set<Scope> closure(Scope scope) {
        Set<Scope> known = closures.get(scope);
        if (known == null) {
            known = new LinkedHashSet<>();
            known.add(scope);
            for (String implied : scope.implies()) {
                known.addAll(closure(table.named(implied).orElseThrow()));
            }
            closures.put(scope, known);
        }
        return known;
    }

    private Set<Scope> closure(Collection<Scope> scopes) {
        Set<Scope> closure = new LinkedHashSet<>();
        for (Scope scope : scopes) {
            closure.addAll(closure(scope));
        }
        return closure;
    }

    private static Reach reach(Collection<Scope> scopes) {
        Reach reach = Reach.NONE;
        for (Scope scope : scopes) {
            reach = reach.union(scope.ownReach());
        }
        return reach;
    }

    int[] reachOf(Collection<Scope> scopes) {
        Set<Scope> closure = closure(scopes);
        int changing = 0;
        for (Scope scope : closure) {
            changing += reach(closure(scope)).changes() > 0 ? 1 : 0;
        }
        Reach reach = reach(closure);
        return new int[] {reach.changes() + changing, reach.reads() + closure.size() - changing};
    }

    int burden(Collection<Scope> scopes) {
        int burden = 0;
        for (Scope scope : scopes) {
            burden = Math.max(burden, burden(scope));
        }
        return burden;
    }

    private int burden(Scope scope) {
        if (scope.vocabulary() == Vocabulary.NYLAS_V2) {
            List<Integer> solid = new ArrayList<>();
            List<Integer> assumed = new ArrayList<>();
            for (Option option : catalog.servedBy(scope, provider).options()) {
                (option.isSolid() ? solid : assumed).add(burden(option.scopes()));
            }
            List<Integer> options = solid.isEmpty() ? assumed : solid;
            int served = options.stream().mapToInt(Integer::intValue).min().orElse(0);
            boolean admin = provider == Provider.MICROSOFT
                    && scope.consent(Asking.AS_OF).equals(Optional.of(Consent.ADMIN));
            return admin ? 2 : served;
        }
        if (scope.isIdentity()) {
            return 0;
        }
        return switch (scope.vocabulary()) {
            case GOOGLE -> scope.tier().orElse(Tier.UNKNOWN).burden();
            case MICROSOFT ->
                scope.consent(Asking.AS_OF).orElse(Consent.UNKNOWN).burden();
            default -> 0;
        };
    }

    /** The four steps of the order, then the alphabet. */
    int compare(Collection<Scope> one, Collection<Scope> other) {
        int[] numbers = numbers(one);
        int[] others = numbers(other);
        int order = Arrays.compare(numbers, others);
        return order != 0 ? order : Arrays.compare(names(one), names(other));
    }

    private int[] numbers(Collection<Scope> scopes) {
        int[] reach = reachOf(scopes);
        int changes = 0;
        int reads = 0;
        for (Scope scope : scopes) {
            int[] own = reachOf(List.of(scope));
            changes += own[0];
            reads += own[1];
        }
        return new int[] {burden(scopes), reach[0], reach[1], scopes.size(), changes, reads};
    }

    private static String[] names(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::name).sorted().toArray(String[]::new);
    }
}
