package dev.leastscope.integration;

import dev.leastscope.text.Location;

/**
 * A place that holds something like a secret. The value itself is never kept.
 *
 * @param kind what it looks like: {@code an API key}, {@code a client secret}, {@code a password}
 * @param location where it stands
 * @since 0.1.0
 */
public record SecretSighting(String kind, Location location) {}
