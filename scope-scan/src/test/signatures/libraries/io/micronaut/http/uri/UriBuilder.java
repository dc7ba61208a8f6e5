package io.micronaut.http.uri;

/** Signature only. */
public interface UriBuilder {
    static UriBuilder of(String uri) { return null; }
    UriBuilder path(String path);
    UriBuilder queryParam(String name, Object... values);
    java.net.URI build();
}
