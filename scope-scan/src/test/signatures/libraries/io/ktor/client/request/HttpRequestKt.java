package io.ktor.client.request;

/** Signature only. */
public final class HttpRequestKt {
    public static void url(HttpRequestBuilder builder, String url) {}
}
