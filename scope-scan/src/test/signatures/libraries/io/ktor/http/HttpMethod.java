package io.ktor.http;

/** Signature only. */
public final class HttpMethod {
    public static final Companion Companion = new Companion();

    /** Signature only. */
    public static final class Companion {
        public HttpMethod getGet() { return null; }
        public HttpMethod getPost() { return null; }
        public HttpMethod getDelete() { return null; }
    }
}
