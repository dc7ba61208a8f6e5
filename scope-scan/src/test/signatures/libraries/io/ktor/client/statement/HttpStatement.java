package io.ktor.client.statement;

/** Signature only. */
public final class HttpStatement {
    public HttpStatement(io.ktor.client.request.HttpRequestBuilder builder, Object client) {}
    public Object execute() { return null; }
}
