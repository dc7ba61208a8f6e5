package dev.leastscope.report.html;

import dev.leastscope.catalog.Provider;
import dev.leastscope.resolve.Cost;
import dev.leastscope.resolve.Saving;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * What would be saved without a feature.
 *
 * @param feature the feature
 * @param gain the saving, in words
 * @param dropped scopes that would be removed
 * @param added narrower scopes that would be added
 * @param isLighter whether the tier or consent would be lighter, not only the number of API methods smaller
 */
record SavingView(String feature, String gain, List<String> dropped, List<String> added, boolean isLighter) {
    static SavingView of(Saving saving, Provider provider) {
        boolean lighter = saving.after().burden() < saving.before().burden();
        return new SavingView(
                SafeText.visible(saving.feature()),
                lighter ? lighter(provider, saving) : methods(saving.before(), saving.after()),
                ScopeLine.shortNames(saving.dropped()),
                ScopeLine.shortNames(saving.added()),
                lighter);
    }

    private static String lighter(Provider provider, Saving saving) {
        boolean fromTop = saving.before().burden() == 2;
        if (provider == Provider.GOOGLE) {
            return fromTop
                    ? "no restricted scope, no yearly security assessment"
                    : "no sensitive scope, no OAuth verification";
        }
        if (provider == Provider.MICROSOFT) {
            return fromTop
                    ? "no administrator has to approve"
                    : "no permission that the default policy blocks for users";
        }
        return methods(saving.before(), saving.after());
    }

    private static String methods(Cost before, Cost after) {
        List<String> gains = new ArrayList<>();
        if (after.changes() < before.changes()) {
            gains.add("fewer methods that change data (" + before.changes() + " \u2192 " + after.changes() + ")");
        }
        if (after.reads() < before.reads()) {
            gains.add("fewer methods that read data (" + before.reads() + " \u2192 " + after.reads() + ")");
        }
        return gains.isEmpty() ? "fewer or narrower scopes" : String.join(", ", gains);
    }
}
