package org.apache.hc.core5.http.io.support;

/** Signature only. */
public class ClassicRequestBuilder {
    public static ClassicRequestBuilder get(String uri) { return null; }
    public static ClassicRequestBuilder post(String uri) { return null; }
    public static ClassicRequestBuilder put(String uri) { return null; }
    public static ClassicRequestBuilder delete(String uri) { return null; }
    public ClassicRequestBuilder addHeader(String name, String value) { return this; }
    public Object build() { return null; }
}
