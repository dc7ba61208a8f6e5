package dev.leastscope.integration;

import dev.leastscope.text.Location;

/**
 * A place with text that looks like a secret. The value itself is never kept.
 *
 * @param kind the kind of secret: {@code an API key}, {@code a client secret}, {@code a password}
 * @param location its place
 * @since 0.1.0
 */
public record SecretSighting(String kind, Location location) {}
