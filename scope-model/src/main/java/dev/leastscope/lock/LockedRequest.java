package dev.leastscope.lock;

import dev.leastscope.resolve.Request;

/**
 * The key of a request, which is unique in its integration.
 *
 * @param provider the provider's id
 * @param layer the layer's id
 * @param name the auth request's name; empty for the connector's own list
 * @since 0.1.0
 */
public record LockedRequest(String provider, String layer, String name) implements Comparable<LockedRequest> {
    /** Creates the key of a request. */
    static LockedRequest of(Request request) {
        return new LockedRequest(
                request.provider().id(), request.layer().id(), request.name().orElse(""));
    }

    @Override
    public int compareTo(LockedRequest other) {
        int byProvider = provider.compareTo(other.provider);
        if (byProvider != 0) {
            return byProvider;
        }
        int byLayer = layer.compareTo(other.layer);
        return byLayer != 0 ? byLayer : name.compareTo(other.name);
    }

    /** {@code google connector} or {@code google auth-request onboarding}. */
    @Override
    public String toString() {
        return name.isEmpty() ? provider + " " + layer : provider + " " + layer + " " + name;
    }
}
