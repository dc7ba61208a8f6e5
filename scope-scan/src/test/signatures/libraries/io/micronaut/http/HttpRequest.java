package io.micronaut.http;

/** Signature only. */
public interface HttpRequest<B> {
    static <T> HttpRequest<T> GET(String uri) { return null; }
    static <T> HttpRequest<T> GET(java.net.URI uri) { return null; }
    static <T> HttpRequest<T> POST(String uri, T body) { return null; }
    static <T> HttpRequest<T> DELETE(String uri) { return null; }
    HttpRequest<B> header(String name, String value);
}
