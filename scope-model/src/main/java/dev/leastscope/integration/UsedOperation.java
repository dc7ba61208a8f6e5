package dev.leastscope.integration;

import dev.leastscope.catalog.Operation;
import dev.leastscope.text.Location;

/**
 * Requests that ran, from a usage file. All requests with the same operation, provider and status are one entry.
 * Nothing else of a request is kept: no path, query, header or body.
 *
 * @param operation the operation, with its variant
 * @param provider the id of the account's provider; empty: unknown
 * @param status the HTTP status of the answer; 0: unknown
 * @param count the number of requests
 * @param firstDay the day of the first one, {@code yyyy-MM-dd}; empty: unknown
 * @param lastDay the day of the last one; empty: unknown
 * @param location the usage file, and the line of the first one
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
