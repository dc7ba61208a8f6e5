package dev.leastscope.resolve;

import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;

/**
 * The options to satisfy a requirement. Identity scopes are left out of every option: they are asked for beside any list, and
 * whether they are there is another question.
 *
 * @param solid full and printed (or derived from what is printed): may stand in a least set
 * @param assumed full, but nobody prints it: covers what is requested, is never proposed
 * @param degraded something is lost
 */
record Options(List<List<Scope>> solid, List<List<Scope>> assumed, List<List<Scope>> degraded) {

    /** How well a set of scopes satisfies a requirement. From weak to strong. */
    enum Strength {
        NONE(Need.Cover.UNMET),
        DEGRADED(Need.Cover.DEGRADED),
        ASSUMED(Need.Cover.MET_BY_ASSUMPTION),
        HIERARCHY(Need.Cover.MET_BY_HIERARCHY),
        PRINTED(Need.Cover.MET);

        private final Need.Cover cover;

        Strength(Need.Cover cover) {
            this.cover = cover;
        }

        /** How a list of this strength meets the need. */
        Need.Cover cover() {
            return cover;
        }
    }

    static Options of(Requirement requirement) {
        List<List<Scope>> solid = new ArrayList<>();
        List<List<Scope>> assumed = new ArrayList<>();
        List<List<Scope>> degraded = new ArrayList<>();
        for (Option option : requirement.options()) {
            List<Scope> scopes = withoutIdentity(option.scopes());
            if (option.effect() == Option.Effect.DEGRADED) {
                degraded.add(scopes);
            } else if (option.source().basis() == Basis.ASSUMED) {
                assumed.add(scopes);
            } else {
                solid.add(scopes);
            }
        }
        return new Options(solid, assumed, degraded);
    }

    private static List<Scope> withoutIdentity(List<Scope> scopes) {
        List<Scope> rest = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            if (!scope.isIdentity()) {
                rest.add(scope);
            }
        }
        return rest;
    }

    /**
     * How well {@code scopes} satisfy this. Under coverage {@code documented} nothing counts that nobody prints: neither
     * the hierarchy nor an assumption.
     */
    Strength strength(Iterable<Scope> scopes, Coverage coverage) {
        if (anyInside(solid, scopes, Coverage.DOCUMENTED)) {
            return Strength.PRINTED;
        }
        if (coverage == Coverage.IMPLIED) {
            if (anyInside(solid, scopes, coverage)) {
                return Strength.HIERARCHY;
            }
            if (anyInside(assumed, scopes, coverage)) {
                return Strength.ASSUMED;
            }
        }
        return anyInside(degraded, scopes, coverage) ? Strength.DEGRADED : Strength.NONE;
    }

    /** The options that are as strong as {@code strength}, or stronger. */
    List<List<Scope>> atLeast(Strength strength) {
        if (strength.compareTo(Strength.HIERARCHY) >= 0) {
            return solid;
        }
        List<List<Scope>> full = both(solid, assumed);
        return strength == Strength.ASSUMED ? full : both(full, degraded);
    }

    private static List<List<Scope>> both(List<List<Scope>> first, List<List<Scope>> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<List<Scope>> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static boolean anyInside(List<List<Scope>> options, Iterable<Scope> scopes, Coverage coverage) {
        for (List<Scope> option : options) {
            if (Hierarchy.covers(scopes, option, coverage)) {
                return true;
            }
        }
        return false;
    }
}
