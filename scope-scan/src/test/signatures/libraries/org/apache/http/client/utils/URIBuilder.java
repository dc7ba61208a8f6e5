package org.apache.http.client.utils;

/** Signature only. */
public class URIBuilder {
    public URIBuilder(String uri) {}
    public URIBuilder setPath(String path) { return this; }
    public URIBuilder setPathSegments(String... segments) { return this; }
    public URIBuilder setPathSegments(java.util.List<String> segments) { return this; }
    public URIBuilder setParameter(String name, String value) { return this; }
    public URIBuilder addParameter(String name, String value) { return this; }
    public java.net.URI build() { return null; }
}
