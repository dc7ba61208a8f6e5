package com.google.api.client.http;

/** Signature only. */
public final class HttpRequestFactory {
    public HttpRequest buildGetRequest(GenericUrl url) { return null; }

    public HttpRequest buildDeleteRequest(GenericUrl url) { return null; }

    public HttpRequest buildPostRequest(GenericUrl url, HttpContent content) { return null; }

    public HttpRequest buildRequest(String method, GenericUrl url, HttpContent content) { return null; }
}
