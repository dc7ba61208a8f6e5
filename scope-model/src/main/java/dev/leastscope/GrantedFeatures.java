package dev.leastscope;

import dev.leastscope.catalog.Scope;
import java.util.List;

/**
 * What the declared features and triggers of an integration can do with the scopes of one grant. Each name stands in one list, and
 * each list is in the order of the declaration.
 *
 * @param working what works
 * @param partly what works with something lost
 * @param failing what does not work: the provider refuses calls, or Nylas does not offer them there
 * @param unknown what the tables do not hold, or hold no requirement for; nothing is promised about it
 * @since 0.1.0
 */
public record GrantedFeatures(
        List<GrantedFeature> working,
        List<GrantedFeature> partly,
        List<GrantedFeature> failing,
        List<GrantedFeature> unknown) {
    /** Lists that nobody changes. */
    public GrantedFeatures {
        working = List.copyOf(working);
        partly = List.copyOf(partly);
        failing = List.copyOf(failing);
        unknown = List.copyOf(unknown);
    }

    /**
     * A feature, operation id or trigger.
     *
     * @param name as declared
     * @param lacks the fewest scopes that are to be added so that it works completely; empty when it works, and where no scope helps
     */
    public record GrantedFeature(String name, List<Scope> lacks) {
        /** A list that nobody changes. */
        public GrantedFeature {
            lacks = List.copyOf(lacks);
        }
    }

    /** Whether everything works completely. False when something is unknown. */
    public boolean isComplete() {
        return partly.isEmpty() && failing.isEmpty() && unknown.isEmpty();
    }
}
