package org.apache.http.client.methods;

/** Signature only. */
public class HttpPost implements HttpUriRequest {
    public HttpPost(String uri) {}
    public HttpPost(java.net.URI uri) {}
    public void setHeader(String name, String value) {}
}
