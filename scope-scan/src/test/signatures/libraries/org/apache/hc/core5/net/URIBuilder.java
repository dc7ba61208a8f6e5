package org.apache.hc.core5.net;

/** Signature only. */
public class URIBuilder {
    public URIBuilder() {}

    public URIBuilder(String uri) {}

    public URIBuilder setScheme(String scheme) { return this; }

    public URIBuilder setHost(String host) { return this; }

    public URIBuilder setPath(String path) { return this; }

    public URIBuilder appendPath(String path) { return this; }

    public URIBuilder setPathSegments(String... segments) { return this; }

    public URIBuilder appendPathSegments(String... segments) { return this; }

    public URIBuilder addParameter(String name, String value) { return this; }

    public java.net.URI build() { return null; }
}
