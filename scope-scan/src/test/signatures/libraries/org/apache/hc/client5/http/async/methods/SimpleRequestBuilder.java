package org.apache.hc.client5.http.async.methods;

/** Signature only. */
public class SimpleRequestBuilder {
    public static SimpleRequestBuilder create(org.apache.hc.core5.http.Method method) { return null; }

    public static SimpleRequestBuilder get(String uri) { return null; }

    public static SimpleRequestBuilder post(String uri) { return null; }

    public SimpleRequestBuilder setUri(String uri) { return this; }

    public SimpleRequestBuilder setBody(String text, org.apache.hc.core5.http.ContentType type) { return this; }

    public SimpleRequestBuilder addParameter(String name, String value) { return this; }

    public SimpleHttpRequest build() { return null; }
}
