package io.ktor.client.request;

/** Signature only. */
public final class HttpRequestBuilder {
    public void setMethod(io.ktor.http.HttpMethod method) {}
    public io.ktor.http.URLBuilder getUrl() { return null; }
    public void setBody(Object body) {}
}
