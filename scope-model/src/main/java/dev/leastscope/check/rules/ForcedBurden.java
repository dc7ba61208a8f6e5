package dev.leastscope.check.rules;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Saving;
import dev.leastscope.resolve.ScopeBurden;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the features that no list can serve without a scope of a burden, and what removing them would save. */
final class ForcedBurden {
    private final Resolution resolution;
    private final Examination examination;
    private final ScopeBurden scopeBurden;
    private final int burden;
    private final Set<String> features = new LinkedHashSet<>();

    /**
     * Examines the needs of a request.
     *
     * @param burden 2 for restricted, 1 for sensitive
     */
    ForcedBurden(Resolution resolution, Examination examination, int burden) {
        this.resolution = resolution;
        this.examination = examination;
        this.scopeBurden =
                new ScopeBurden(examination.catalog(), resolution.request().provider(), examination.asOf());
        this.burden = burden;
        for (Need need : resolution.needs()) {
            if (isForcing(need)) {
                for (Named name : need.neededBy()) {
                    features.add(name.text());
                }
            }
        }
    }

    /** The features and triggers that no list without such a scope can serve. */
    Set<String> features() {
        return features;
    }

    /**
     * One or two sentences: which features require the burden, and what removing them saves.
     *
     * @param tier the tier of the burden
     * @param saved what is not needed without the burden
     */
    String sentence(String tier, String saved) {
        if (features.isEmpty()) {
            return "No declared feature requires it: the least set contains no " + tier + " scope.";
        }
        String left = "no " + tier + " scope is left, and no " + saved + " is needed.";
        Saving most = most();
        if (features.size() == 1) {
            return MessageWords.all(features) + " requires it. Without it, " + (most == null ? "" : change(most) + ": ")
                    + left;
        }
        return MessageWords.all(features) + " require it. Only if all of them are removed, " + left
                + (most == null ? "" : " Without " + MessageWords.quoted(most.feature()) + ", " + change(most) + ".");
    }

    /** The saving of the single feature that saves most; null when no single feature saves a scope of this burden. */
    private Saving most() {
        Saving most = null;
        for (Saving saving : examination.savings(resolution)) {
            boolean savesSuch = false;
            for (Scope dropped : saving.dropped()) {
                savesSuch |= scopeBurden.of(dropped).weight() >= burden;
            }
            if (savesSuch
                    && features.contains(saving.feature())
                    && (most == null || saving.after().compareTo(most.after()) < 0)) {
                most = saving;
            }
        }
        return most;
    }

    private static String change(Saving saving) {
        return MessageWords.scopes(saving.dropped())
                + (saving.dropped().size() == 1 ? " is not needed" : " are not needed")
                + (saving.added().isEmpty()
                        ? ""
                        : " and " + MessageWords.scopes(saving.added())
                                + (saving.added().size() == 1 ? " is enough" : " are enough"));
    }

    /** Whether each option of a need contains such a scope. */
    private boolean isForcing(Need need) {
        boolean isMet = false;
        for (Option option : need.requirement().options()) {
            if (option.isSolid()) {
                int heaviest = 0;
                for (Scope scope : option.scopes()) {
                    heaviest = Math.max(heaviest, scopeBurden.of(scope).weight());
                }
                if (heaviest < burden) {
                    return false;
                }
                isMet = true;
            }
        }
        return isMet;
    }
}
