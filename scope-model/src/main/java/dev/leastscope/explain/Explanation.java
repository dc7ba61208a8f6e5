package dev.leastscope.explain;

import dev.leastscope.catalog.CatalogVersion;
import java.util.List;

/**
 * What a name means: of a scope, a feature, an operation, a trigger or a rule.
 *
 * @param asked the name, masked where it looks like a secret
 * @param meanings all that it means; {@code calendar} is a scope of Google and one of Nylas API v2. Empty: not known
 * @param nearest names that could be meant when it is not known, the likeliest first
 * @param asOf the day on which facts that change by date were read
 * @param catalog the tables that were asked
 * @since 0.1.0
 */
public record Explanation(
        String asked, List<Meaning> meanings, List<String> nearest, String asOf, CatalogVersion catalog) {
    /** Whether it means anything. */
    public boolean isKnown() {
        return !meanings.isEmpty();
    }
}
