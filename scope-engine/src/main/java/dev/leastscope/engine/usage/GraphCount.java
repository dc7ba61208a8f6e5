package dev.leastscope.engine.usage;

import dev.leastscope.catalog.ProviderMethod;

/**
 * Requests to one method of Microsoft Graph, all with the same status on the same day. Their Nylas operation is
 * unknown: no published table maps methods of Graph to operations of Nylas.
 *
 * @param method the method, with the permissions that Microsoft lists for it
 * @param status the HTTP status of the answer; 0: unknown
 * @param day the day, {@code yyyy-MM-dd}; empty: unknown
 * @param count the number of requests; positive
 * @since 0.1.0
 */
public record GraphCount(ProviderMethod method, int status, String day, long count) {}
