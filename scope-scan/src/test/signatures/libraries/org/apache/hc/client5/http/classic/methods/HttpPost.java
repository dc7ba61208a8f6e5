package org.apache.hc.client5.http.classic.methods;

/** Signature only. */
public class HttpPost extends HttpUriRequestBase {
    public HttpPost(String uri) { super("POST", null); }

    public HttpPost(java.net.URI uri) { super("POST", uri); }
}
