package org.apache.hc.client5.http.classic.methods;

/** Signature only. */
public class HttpUriRequestBase implements org.apache.hc.core5.http.ClassicHttpRequest {
    public HttpUriRequestBase(String method, java.net.URI uri) {}

    public void setHeader(String name, Object value) {}

    public void setEntity(org.apache.hc.core5.http.HttpEntity entity) {}
}
