package com.google.api.client.http;

/** Signature only. */
public final class HttpRequest {
    public Object execute() { return null; }
}
