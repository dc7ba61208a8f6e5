package org.apache.http.client.methods;

/** Signature only. */
public class HttpDelete implements HttpUriRequest {
    public HttpDelete(String uri) {}
    public HttpDelete(java.net.URI uri) {}
    public void setHeader(String name, String value) {}
}
