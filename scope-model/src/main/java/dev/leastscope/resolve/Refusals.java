package dev.leastscope.resolve;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import java.util.List;

/** Says at which step of the order a set lost against the least one. */
final class Refusals {
    private Refusals() {}

    static Reason.Refusal of(List<Scope> scopes, SetWeight extent, LeastSet least, Provider provider) {
        Cost cost = extent.cost();
        Cost best = least.extent().cost();
        if (cost.burden() != best.burden()) {
            return new Reason.Refusal(scopes, "burden", burden(cost.burden(), best.burden(), provider));
        }
        if (cost.changes() != best.changes()) {
            return refusal(scopes, "changes", "It reaches more that changes data: ", cost.changes(), best.changes());
        }
        if (cost.reads() != best.reads()) {
            return refusal(scopes, "reads", "It reaches more that reads data: ", cost.reads(), best.reads());
        }
        if (cost.scopes() != best.scopes()) {
            return refusal(scopes, "count", "It has more scopes: ", cost.scopes(), best.scopes());
        }
        int own = extent.ownChanges() + extent.ownReads();
        int bestOwn = least.extent().ownChanges() + least.extent().ownReads();
        if (extent.compareTo(least.extent()) != 0) {
            return refusal(scopes, "narrowness", "Its scopes one by one reach more: ", own, bestOwn);
        }
        return new Reason.Refusal(scopes, "alphabet", "It is as good; the alphabet decides.");
    }

    private static Reason.Refusal refusal(List<Scope> scopes, String step, String why, int theirs, int ours) {
        return new Reason.Refusal(scopes, step, why + theirs + " instead of " + ours + ".");
    }

    private static String burden(int theirs, int ours, Provider provider) {
        if (provider == Provider.MICROSOFT) {
            return theirs == 2
                    ? "An administrator must consent to it."
                    : "The default policy of Microsoft keeps users from consenting to it.";
        }
        return "It makes the app " + tier(theirs) + " instead of " + tier(ours) + ".";
    }

    private static String tier(int burden) {
        return burden == 0 ? "non-sensitive" : burden == 1 ? "sensitive" : "restricted";
    }
}
