package dev.leastscope.diagnose;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.integration.Layer;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * One thing to do.
 *
 * @param what one sentence
 * @param provider the provider of the accounts; empty when the step concerns no single provider
 * @param layer the layer where scopes change; empty when none change
 * @param list the name of the auth request or provider app; empty otherwise
 * @param add canonical scopes to add
 * @param remove scopes to remove, as written
 * @param location the place in the project; {@link Location#NONE} when there is none
 * @param who the people who must act, in the order in which they act
 * @param rule the rule that reported it; empty otherwise
 * @since 0.1.0
 */
public record Step(
        String what,
        Optional<Provider> provider,
        Optional<Layer> layer,
        String list,
        List<String> add,
        List<String> remove,
        Location location,
        List<Actor> who,
        String rule) {}
