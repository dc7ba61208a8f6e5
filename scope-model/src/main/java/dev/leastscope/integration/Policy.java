package dev.leastscope.integration;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Tier;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The team's own limits.
 *
 * @param maxTier the highest Google tier allowed; empty: no limit
 * @param maxConsent the strictest Microsoft consent allowed; empty: no limit
 * @param forbid scopes that must not be requested
 * @param coverage which scopes satisfy a need
 * @param severities rule ids with the severity that replaces the rule's own
 * @param requireReasonForExcess whether every suppression of scope.excess and scope.too-broad must name its scope
 * @param location the place of the policy
 * @since 0.1.0
 */
public record Policy(
        Optional<Tier> maxTier,
        Optional<Consent> maxConsent,
        List<Named> forbid,
        Coverage coverage,
        Map<String, Severity> severities,
        boolean requireReasonForExcess,
        Location location) {

    /** No limits, coverage implied, the rules' own severities. */
    public static final Policy NONE =
            new Policy(Optional.empty(), Optional.empty(), List.of(), Coverage.IMPLIED, Map.of(), false, Location.NONE);
}
