package dev.leastscope.report.html;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.resolve.Burden;

/**
 * A tier or consent on the page. Both colour and shape show it, so one of them is enough for a reader.
 *
 * @param weight the style class: {@code w0}, {@code w1}, {@code w2}, {@code wu} for unknown, empty when there is none
 * @param shape the symbol: {@code circle}, {@code diamond}, {@code square}, {@code ring}
 * @param label the word
 */
record Chip(String weight, String shape, String label) {
    static final Chip NONE = new Chip("", "", "");

    static Chip of(Burden burden) {
        if (burden.tier().isPresent()) {
            return of(burden.tier().get());
        }
        return burden.consent().isPresent() ? of(burden.consent().get()) : NONE;
    }

    static Chip of(Scope scope, String asOf) {
        if (scope.tier().isPresent()) {
            return of(scope.tier().get());
        }
        return scope.consent(asOf).isPresent() ? of(scope.consent(asOf).get()) : NONE;
    }

    private static Chip of(Tier tier) {
        return of(tier == Tier.UNKNOWN, tier.burden(), tier.id());
    }

    private static Chip of(Consent consent) {
        return of(consent == Consent.UNKNOWN, consent.burden(), consent.id());
    }

    private static Chip of(boolean unknown, int burden, String label) {
        if (unknown) {
            return new Chip("wu", "ring", label);
        }
        return switch (burden) {
            case 0 -> new Chip("w0", "circle", label);
            case 1 -> new Chip("w1", "diamond", label);
            default -> new Chip("w2", "square", label);
        };
    }

    boolean isPresent() {
        return !label.isEmpty();
    }
}
