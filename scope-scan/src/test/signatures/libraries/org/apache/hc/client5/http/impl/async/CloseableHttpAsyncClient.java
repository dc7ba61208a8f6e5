package org.apache.hc.client5.http.impl.async;

/** Signature only. */
public abstract class CloseableHttpAsyncClient {
    public Object execute(org.apache.hc.client5.http.async.methods.SimpleHttpRequest request, Object callback) { return null; }
}
