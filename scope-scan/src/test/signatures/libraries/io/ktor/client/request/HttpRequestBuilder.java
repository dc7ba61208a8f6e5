package io.ktor.client.request;

/** Signature only. */
public final class HttpRequestBuilder {
    public void setMethod(io.ktor.http.HttpMethod method) {}
    public void setBody(Object body) {}
}
