package dev.leastscope.explain;

import dev.leastscope.catalog.CatalogVersion;
import java.util.List;

/**
 * The explanation of a name of a scope, a feature, an operation, a trigger or a rule.
 *
 * @param asked the name, masked where it looks like a secret
 * @param meanings all its meanings; {@code calendar} is a scope of Google and a scope of Nylas API v2. Empty: not known
 * @param nearest similar names when it is not known, the most likely first
 * @param asOf the day ({@code yyyy-MM-dd}) for facts that change by date
 * @param catalog the version of the tables
 * @since 0.1.0
 */
public record Explanation(
        String asked, List<Meaning> meanings, List<String> nearest, String asOf, CatalogVersion catalog) {
    /** Whether the name is known. */
    public boolean isKnown() {
        return !meanings.isEmpty();
    }
}
