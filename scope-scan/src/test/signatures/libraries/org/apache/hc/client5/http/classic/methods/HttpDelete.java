package org.apache.hc.client5.http.classic.methods;

/** Signature only. */
public class HttpDelete extends HttpUriRequestBase {
    public HttpDelete(String uri) { super("DELETE", null); }

    public HttpDelete(java.net.URI uri) { super("DELETE", uri); }
}
