package org.springframework.web.client;

/** Signature only. */
public interface RestClient {
    static RestClient create() { return null; }

    static RestClient create(String baseUrl) { return null; }

    static Builder builder() { return null; }

    RequestHeadersUriSpec get();

    RequestBodyUriSpec post();

    RequestBodyUriSpec put();

    RequestHeadersUriSpec delete();

    RequestBodyUriSpec method(org.springframework.http.HttpMethod method);

    /** Signature only. */
    interface Builder {
        Builder baseUrl(String url);

        Builder defaultHeader(String name, String... values);

        RestClient build();
    }

    /** Signature only. */
    interface RequestHeadersSpec {
        RequestHeadersSpec header(String name, String... values);

        ResponseSpec retrieve();
    }

    /** Signature only. */
    interface RequestBodySpec extends RequestHeadersSpec {
        RequestBodySpec body(Object body);
    }

    /** Signature only. */
    interface RequestHeadersUriSpec {
        RequestHeadersSpec uri(String uri, Object... uriVariables);

        RequestHeadersSpec uri(java.net.URI uri);

        RequestHeadersSpec uri(java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI> uri);
    }

    /** Signature only. */
    interface RequestBodyUriSpec {
        RequestBodySpec uri(String uri, Object... uriVariables);

        RequestBodySpec uri(java.net.URI uri);

        RequestBodySpec uri(java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI> uri);
    }

    /** Signature only. */
    interface ResponseSpec {
        <T> T body(Class<T> type);
    }
}
