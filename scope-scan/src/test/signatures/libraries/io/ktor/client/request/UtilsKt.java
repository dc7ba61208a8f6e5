package io.ktor.client.request;

/** Signature only. */
public final class UtilsKt {
    public static void parameter(HttpRequestBuilder builder, String name, Object value) {}
}
