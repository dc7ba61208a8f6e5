package io.ktor.http;

/** Signature only. */
public final class URLBuilderKt {
    public static URLBuilder appendPathSegments(URLBuilder builder, String[] segments, boolean encodeSlash) { return builder; }
}
