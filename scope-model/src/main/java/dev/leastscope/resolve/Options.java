package dev.leastscope.resolve;

import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;

/**
 * The options to satisfy a requirement. Identity scopes are left out of every option. They are requested in addition to
 * any list and checked separately.
 *
 * @param solid full and documented, or derived from documentation; a least set can use them
 * @param assumed full, but not documented; they cover requested scopes, but are never proposed
 * @param degraded a part does not work
 */
record Options(List<List<Scope>> solid, List<List<Scope>> assumed, List<List<Scope>> degraded) {

    /** How well a set of scopes satisfies a requirement, from weak to strong. */
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

        /** The cover of a need by a list of this strength. */
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
     * How well {@code scopes} satisfy the requirement. With coverage {@code documented}, implied scopes and assumptions
     * do not count.
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

    /** The options with at least this strength. */
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
