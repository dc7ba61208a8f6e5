package dev.leastscope.integration;

import dev.leastscope.text.Location;

/**
 * A name as written, with its place: a scope, a feature, a trigger, a host or a URI.
 *
 * @param text as written
 * @param location its place; {@link Location#NONE} when built in code
 * @since 0.1.0
 */
public record Named(String text, Location location) implements Comparable<Named> {
    @Override
    public int compareTo(Named other) {
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : location.compareTo(other.location);
    }
}
