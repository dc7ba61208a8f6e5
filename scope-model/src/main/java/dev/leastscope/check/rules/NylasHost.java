package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import java.util.Locale;
import java.util.Optional;

/** A host of the Nylas API, with its API version and region. */
enum NylasHost {
    V3_US("api.us.nylas.com", ApiVersion.V3, "us"),
    V3_EU("api.eu.nylas.com", ApiVersion.V3, "eu"),
    V2_US("api.nylas.com", ApiVersion.V2, "us"),
    V2_EU("ireland.api.nylas.com", ApiVersion.V2, "eu"),
    V2_CA("canada.api.nylas.com", ApiVersion.V2, "ca");

    private final String host;
    private final ApiVersion api;
    private final String region;

    NylasHost(String host, ApiVersion api, String region) {
        this.host = host;
        this.api = api;
        this.region = region;
    }

    /** The API version of the host. */
    ApiVersion api() {
        return api;
    }

    /** The region of the host. */
    String region() {
        return region;
    }

    /** The address of the API. */
    String apiUri() {
        return "https://" + host;
    }

    /** The callback address of Nylas, which must be registered in the provider app. */
    String callbackUri() {
        return apiUri() + (api == ApiVersion.V3 ? "/v3/connect/callback" : "/oauth/callback");
    }

    /** Whether it serves an API version and, if one is given, a region. */
    boolean serves(ApiVersion wantedApi, Optional<String> wantedRegion) {
        return api == wantedApi && (wantedRegion.isEmpty() || wantedRegion.get().equals(region));
    }

    /** The host of an API version in a region. v3 serves Canada from the US. */
    static Optional<NylasHost> of(ApiVersion api, String region) {
        for (NylasHost known : values()) {
            if (known.api == api && known.region.equals(region)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The host of an address; empty when it is not an address of the Nylas API. */
    static Optional<NylasHost> in(String uri) {
        int start = uri.indexOf("://");
        start = start < 0 ? 0 : start + 3;
        int end = start;
        while (end < uri.length() && "/?#:".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        String name = uri.substring(start, end).toLowerCase(Locale.ROOT);
        for (NylasHost known : values()) {
            if (known.host.equals(name)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
