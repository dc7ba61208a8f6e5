package org.apache.http.client.methods;

/** Signature only. */
public class HttpPut implements HttpUriRequest {
    public HttpPut() {}
    public HttpPut(String uri) {}
    public HttpPut(java.net.URI uri) {}
    public void setURI(java.net.URI uri) {}
    public void setHeader(String name, String value) {}
}
