package dev.leastscope.engine.usage;

import dev.leastscope.catalog.ProviderMethod;

/**
 * Requests to one method of Microsoft Graph, all with the same status on the same day. They show no operation: no published table
 * leads from a method of Graph to the operations of Nylas that make it.
 *
 * @param method the method, with the permissions that Microsoft lists for it
 * @param status the HTTP status that was answered; 0: not known
 * @param day the day, {@code yyyy-MM-dd}; empty: not known
 * @param count how many requests; positive
 * @since 0.1.0
 */
public record GraphCount(ProviderMethod method, int status, String day, long count) {}
