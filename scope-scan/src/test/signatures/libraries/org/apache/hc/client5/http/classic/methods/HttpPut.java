package org.apache.hc.client5.http.classic.methods;

/** Signature only. */
public class HttpPut extends HttpUriRequestBase {
    public HttpPut(String uri) { super("PUT", null); }

    public HttpPut(java.net.URI uri) { super("PUT", uri); }
}
