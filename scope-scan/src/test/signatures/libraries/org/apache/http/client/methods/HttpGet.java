package org.apache.http.client.methods;

/** Signature only. */
public class HttpGet implements HttpUriRequest {
    public HttpGet(String uri) {}
    public HttpGet(java.net.URI uri) {}
    public void setHeader(String name, String value) {}
}
