package dev.leastscope.integration;

import dev.leastscope.catalog.Provider;
import dev.leastscope.text.Location;
import java.util.Optional;

/**
 * Accepts findings until a given day.
 *
 * @param rule a rule id, or a family such as {@code scope}
 * @param provider only findings of this provider; empty: any
 * @param scope only findings of this scope, as written; empty: any
 * @param feature only findings of this feature; empty: any
 * @param reason why; never blank
 * @param expires the last day ({@code yyyy-MM-dd}, UTC, inclusive)
 * @param location its place
 * @since 0.1.0
 */
public record Suppression(
        String rule,
        Optional<Provider> provider,
        Optional<String> scope,
        Optional<String> feature,
        String reason,
        String expires,
        Location location) {

    /** The reason in a suppression to paste. It must be replaced: a manifest that still contains it is refused. */
    public static final String PLACEHOLDER_REASON = "say why this is accepted";

    /** Whether a reason is the placeholder of a pasted suppression. */
    public static boolean isPlaceholder(String reason) {
        return reason.strip().equalsIgnoreCase(PLACEHOLDER_REASON);
    }
}
