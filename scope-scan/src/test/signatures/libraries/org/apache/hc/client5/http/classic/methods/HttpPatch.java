package org.apache.hc.client5.http.classic.methods;

/** Signature only. */
public class HttpPatch extends HttpUriRequestBase {
    public HttpPatch(String uri) { super("PATCH", null); }

    public HttpPatch(java.net.URI uri) { super("PATCH", uri); }
}
