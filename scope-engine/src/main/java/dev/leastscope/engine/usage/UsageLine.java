package dev.leastscope.engine.usage;

import dev.leastscope.catalog.ApiVersion;

/**
 * The kept values of requests. Requests with the same values are counted together.
 *
 * @param api the API version
 * @param operation the id of the operation, with its variant
 * @param provider the provider of the account; empty: unknown
 * @param status the HTTP status of the answer; 0: unknown
 * @param day the day, {@code yyyy-MM-dd}; empty: unknown
 * @since 0.1.0
 */
public record UsageLine(ApiVersion api, String operation, String provider, int status, String day)
        implements Comparable<UsageLine> {
    /** Orders by API version, operation, provider, status and day. */
    @Override
    public int compareTo(UsageLine other) {
        int order = api.compareTo(other.api);
        order = order != 0 ? order : operation.compareTo(other.operation);
        order = order != 0 ? order : provider.compareTo(other.provider);
        order = order != 0 ? order : Integer.compare(status, other.status);
        return order != 0 ? order : day.compareTo(other.day);
    }
}
