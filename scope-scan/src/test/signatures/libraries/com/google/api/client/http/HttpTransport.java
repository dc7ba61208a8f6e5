package com.google.api.client.http;

/** Signature only. */
public abstract class HttpTransport {
    public final HttpRequestFactory createRequestFactory() { return null; }
}
