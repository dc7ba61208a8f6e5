package org.springframework.http;

/** Signature only. */
public class RequestEntity<T> extends HttpEntity<T> {
    public RequestEntity(T body, HttpMethod method, java.net.URI url) { super(body); }

    public static HeadersBuilder<?> get(java.net.URI url) { return null; }

    public static BodyBuilder post(java.net.URI url) { return null; }

    public static BodyBuilder post(String template, Object... variables) { return null; }

    public static BodyBuilder put(java.net.URI url) { return null; }

    public static HeadersBuilder<?> delete(java.net.URI url) { return null; }

    /** Signature only. */
    public interface HeadersBuilder<B extends HeadersBuilder<B>> {
        B header(String name, String... values);

        RequestEntity<Void> build();
    }

    /** Signature only. */
    public interface BodyBuilder extends HeadersBuilder<BodyBuilder> {
        <T> RequestEntity<T> body(T body);
    }
}
