package dev.leastscope.check.rules;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** Computes the scopes to add to a list so that it meets a need: the part of {@code missing} that the need requires. */
final class Additions {
    private final Resolution resolution;

    Additions(Resolution resolution) {
        this.resolution = resolution;
    }

    /** The fewest scopes to add so that an option of the need is met; empty when {@code missing} meets no option. */
    List<Scope> of(Need need) {
        List<Scope> fewest = null;
        for (Option option : need.requirement().options()) {
            if (option.isSolid()) {
                List<Scope> additions = of(option);
                if (additions != null && (fewest == null || additions.size() < fewest.size())) {
                    fewest = additions;
                }
            }
        }
        return fewest == null ? List.of() : fewest;
    }

    /** The scopes to add for an option; null when {@code missing} does not contain them. */
    private List<Scope> of(Option option) {
        List<Scope> additions = new ArrayList<>();
        for (Scope scope : option.scopes()) {
            if (scope.isIdentity() || isRequested(scope)) {
                continue;
            }
            Scope addition = additionFor(scope);
            if (addition == null) {
                return null;
            }
            if (!additions.contains(addition)) {
                additions.add(addition);
            }
        }
        return additions;
    }

    private boolean isRequested(Scope scope) {
        for (Judgement judgement : resolution.judgements()) {
            if (covers(judgement.scope(), scope)) {
                return true;
            }
        }
        return false;
    }

    private Scope additionFor(Scope scope) {
        for (Scope addition : resolution.missing()) {
            if (covers(addition, scope)) {
                return addition;
            }
        }
        return null;
    }

    private boolean covers(Scope wider, Scope narrower) {
        return wider == narrower || (resolution.coverage() == Coverage.IMPLIED && wider.covers(narrower));
    }
}
