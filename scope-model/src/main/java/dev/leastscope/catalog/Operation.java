package dev.leastscope.catalog;

import java.util.Optional;

/**
 * A Nylas API call, with its variant if it has one, or a webhook trigger. A catalog has one object for each.
 *
 * @param api the API version it belongs to
 * @param id {@code METHOD path}, {@code METHOD path#variant}, or the trigger's name
 * @param kind call or trigger
 * @param plain the id without its variant
 * @param variantName the variant; empty when there is none
 * @since 0.1.0
 */
public record Operation(ApiVersion api, String id, Kind kind, String plain, String variantName) {
    /** The application makes calls; Nylas sends triggers. */
    public enum Kind {
        CALL,
        TRIGGER
    }

    /** The variant, such as {@code hard-delete}. */
    public Optional<String> variant() {
        return variantName.isEmpty() ? Optional.empty() : Optional.of(variantName);
    }

    /** Whether it is a webhook trigger. */
    public boolean isTrigger() {
        return kind == Kind.TRIGGER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Operation operation && api == operation.api && id.equals(operation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
