package org.springframework.web.util;

/** Signature only. */
public interface UriBuilder {
    UriBuilder path(String path);
    UriBuilder queryParam(String name, Object... values);
    java.net.URI build(Object... uriVariables);
}
