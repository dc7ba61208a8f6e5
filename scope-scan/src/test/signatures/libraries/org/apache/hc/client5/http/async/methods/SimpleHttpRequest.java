package org.apache.hc.client5.http.async.methods;

/** Signature only. */
public final class SimpleHttpRequest {
    public static SimpleHttpRequest create(String method, String uri) { return null; }

    public static SimpleHttpRequest create(org.apache.hc.core5.http.Method method, java.net.URI uri) { return null; }

    public void setBody(String text, org.apache.hc.core5.http.ContentType type) {}
}
