package org.apache.http.client.methods;

/** Signature only. */
public class HttpPatch implements HttpUriRequest {
    public HttpPatch(String uri) {}
    public HttpPatch(java.net.URI uri) {}
    public void setHeader(String name, String value) {}
}
