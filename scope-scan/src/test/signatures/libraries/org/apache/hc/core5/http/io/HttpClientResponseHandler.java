package org.apache.hc.core5.http.io;

/** Signature only. */
public interface HttpClientResponseHandler<T> {
    T handleResponse(org.apache.hc.core5.http.ClassicHttpResponse response);
}
