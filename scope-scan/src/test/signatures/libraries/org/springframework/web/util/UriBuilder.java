package org.springframework.web.util;

/** Signature only. */
public interface UriBuilder {
    UriBuilder path(String path);
    UriBuilder pathSegment(String... segments);
    UriBuilder queryParam(String name, Object... values);
    UriBuilder queryParams(org.springframework.util.MultiValueMap<String, String> values);
    java.net.URI build(Object... uriVariables);
}
