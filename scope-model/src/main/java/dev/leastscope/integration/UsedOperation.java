package dev.leastscope.integration;

import dev.leastscope.catalog.Operation;
import dev.leastscope.text.Location;

/**
 * Requests that really ran, as a file of usage shows them: all of one operation, provider and status together. Nothing else of a
 * request is kept: no path, query, header or body.
 *
 * @param operation the operation, with its variant
 * @param provider the id of the provider whose account it was about; empty: not known
 * @param status the HTTP status that was answered; 0: not known
 * @param count how many requests
 * @param firstDay the day of the first one, {@code yyyy-MM-dd}; empty: not known
 * @param lastDay the day of the last one; empty: not known
 * @param location the file of usage, and the line of the first one
 * @since 0.1.0
 */
public record UsedOperation(
        Operation operation,
        String provider,
        int status,
        long count,
        String firstDay,
        String lastDay,
        Location location) {}
