package org.apache.hc.client5.http.classic.methods;

/** Signature only. */
public class HttpGet extends HttpUriRequestBase {
    public HttpGet(String uri) { super("GET", null); }

    public HttpGet(java.net.URI uri) { super("GET", uri); }
}
