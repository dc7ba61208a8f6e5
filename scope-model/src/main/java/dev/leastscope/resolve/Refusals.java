package dev.leastscope.resolve;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import java.util.List;

/** Finds the step of the order at which a set is worse than the least set. */
final class Refusals {
    private Refusals() {}

    static Reason.Refusal of(List<Scope> scopes, SetWeight weight, LeastSet least, Provider provider) {
        Cost cost = weight.cost();
        Cost best = least.weight().cost();
        if (cost.burden() != best.burden()) {
            return new Reason.Refusal(scopes, "burden", burden(cost.burden(), best.burden(), provider));
        }
        if (cost.changes() != best.changes()) {
            return refusal(
                    scopes,
                    "changes",
                    cost.changes(),
                    best.changes(),
                    "It would allow ",
                    " API methods that change data, not ");
        }
        if (cost.reads() != best.reads()) {
            return refusal(
                    scopes,
                    "reads",
                    cost.reads(),
                    best.reads(),
                    "It would allow ",
                    " API methods that only read data, not ");
        }
        if (cost.scopes() != best.scopes()) {
            return refusal(scopes, "count", cost.scopes(), best.scopes(), "Users would grant ", " scopes, not ");
        }
        int own = weight.ownChanges() + weight.ownReads();
        int bestOwn = least.weight().ownChanges() + least.weight().ownReads();
        if (weight.compareTo(least.weight()) != 0) {
            return refusal(
                    scopes, "narrowness", own, bestOwn, "Its scopes, each alone, would allow ", " API methods, not ");
        }
        return new Reason.Refusal(
                scopes, "alphabet", "It is equally good; the set that is first in alphabetical order is chosen.");
    }

    private static Reason.Refusal refusal(
            List<Scope> scopes, String step, int theirs, int ours, String before, String between) {
        return new Reason.Refusal(scopes, step, before + theirs + between + ours + ".");
    }

    private static String burden(int theirs, int ours, Provider provider) {
        if (provider == Provider.MICROSOFT) {
            return theirs == 2
                    ? "An administrator would have to consent to it."
                    : "Microsoft's default policy would keep users from consenting to it.";
        }
        return "It would make the app " + tier(theirs) + ", not " + tier(ours) + ".";
    }

    private static String tier(int burden) {
        return (burden == 0 ? Tier.NON_SENSITIVE : burden == 1 ? Tier.SENSITIVE : Tier.RESTRICTED).id();
    }
}
