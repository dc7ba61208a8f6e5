package org.apache.hc.client5.http.impl.classic;

/** Signature only. */
public abstract class CloseableHttpClient {
    public CloseableHttpResponse execute(org.apache.hc.core5.http.ClassicHttpRequest request) { return null; }

    public <T> T execute(org.apache.hc.core5.http.ClassicHttpRequest request, org.apache.hc.core5.http.io.HttpClientResponseHandler<? extends T> handler) { return null; }
}
