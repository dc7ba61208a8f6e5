package dev.leastscope.check.rules;

import java.util.List;
import java.util.function.Supplier;

/**
 * The ids of all rules for a reader of manifests. They are computed only when a manifest names a rule, so that reading most
 * manifests loads no rule class.
 *
 * @since 0.1.0
 */
public final class RuleIds implements Supplier<List<String>> {
    private List<String> ids;

    @Override
    public synchronized List<String> get() {
        if (ids == null) {
            ids = Rules.ids();
        }
        return ids;
    }
}
