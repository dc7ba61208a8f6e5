package dev.leastscope.check;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * One thing a rule found. Made by {@link Examination#finding}.
 *
 * @param id the first 16 hexadecimal digits of SHA-256 over rule, integration name, provider, layer, list, scopes and
 *     features: stable under changes of message, line and file
 * @param rule the rule's id
 * @param category what it means for users
 * @param severity what it weighs, a policy applied
 * @param defaultSeverity what it weighed before the policy
 * @param integration the integration's name; empty for the only one
 * @param provider empty when it concerns no single provider
 * @param layer empty when it concerns no single layer
 * @param list the auth request's or provider app's name; empty otherwise
 * @param scopes canonical scopes it is about (a string as written where it means no known scope), sorted
 * @param features features, operation ids and triggers it is about, sorted
 * @param message what is wrong, one or two sentences
 * @param fix how to fix it, one sentence
 * @param remedy the same as data, when a change of the manifest fixes it; empty otherwise
 * @param location the offending value; never null
 * @param related further places, such as the other half of a conflict
 * @param source where the rule or fact is printed; empty when it is the project's own word
 * @param suppressed the accepted reason and date; empty when it stands
 * @since 0.1.0
 */
public record Finding(
        String id,
        String rule,
        Category category,
        Severity severity,
        Severity defaultSeverity,
        String integration,
        Optional<Provider> provider,
        Optional<Layer> layer,
        String list,
        List<String> scopes,
        List<String> features,
        String message,
        String fix,
        Optional<Remedy> remedy,
        Location location,
        List<Related> related,
        String source,
        Optional<Acceptance> suppressed)
        implements Comparable<Finding> {

    /** Another place that a finding is about, and what is there. */
    public record Related(Location location, String message) {}

    /**
     * Why and until when a finding is accepted.
     *
     * @param reason the suppression's reason, or {@code baseline}
     * @param expires the last day it holds; empty for a baseline
     */
    public record Acceptance(String reason, String expires) {}

    /** The same finding with another weight. */
    Finding weighing(Severity value) {
        return with(value, location, suppressed);
    }

    /** The same finding, accepted. */
    public Finding accepted(Acceptance acceptance) {
        return with(severity, location, Optional.of(acceptance));
    }

    /** The same finding at another place. */
    public Finding at(Location place) {
        return with(severity, place, suppressed);
    }

    private Finding with(Severity weight, Location place, Optional<Acceptance> acceptance) {
        return new Finding(
                id,
                rule,
                category,
                weight,
                defaultSeverity,
                integration,
                provider,
                layer,
                list,
                scopes,
                features,
                message,
                fix,
                remedy,
                place,
                related,
                source,
                acceptance);
    }

    /** Orders by place, then rule, then id, so that every output is stable. */
    @Override
    public int compareTo(Finding other) {
        int byPlace = location.compareTo(other.location);
        if (byPlace != 0) {
            return byPlace;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : id.compareTo(other.id);
    }

    /** {@code file:line:column: rule: message}. */
    @Override
    public String toString() {
        return location.isKnown() ? location + ": " + rule + ": " + message : rule + ": " + message;
    }
}
