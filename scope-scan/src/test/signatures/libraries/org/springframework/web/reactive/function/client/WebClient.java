package org.springframework.web.reactive.function.client;

/** Signature only. */
public interface WebClient {
    static Builder builder() { return null; }

    static WebClient create(String baseUrl) { return null; }

    /** Signature only. */
    interface Builder {
        Builder baseUrl(String baseUrl);

        WebClient build();
    }

    RequestHeadersUriSpec get();

    RequestHeadersUriSpec delete();

    RequestBodyUriSpec post();

    RequestBodyUriSpec put();

    RequestBodyUriSpec method(org.springframework.http.HttpMethod method);

    /** Signature only. */
    interface ResponseSpec {
        Object bodyToMono(Class<?> type);
    }

    /** Signature only. */
    interface RequestHeadersSpec {
        ResponseSpec retrieve();
    }

    /** Signature only. */
    interface RequestBodySpec extends RequestHeadersSpec {
        RequestHeadersSpec bodyValue(Object body);
    }

    /** Signature only. */
    interface RequestHeadersUriSpec {
        RequestHeadersSpec uri(String uri, Object... uriVariables);

        RequestHeadersSpec uri(java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI> uri);
    }

    /** Signature only. */
    interface RequestBodyUriSpec {
        RequestBodySpec uri(String uri, Object... uriVariables);

        RequestBodySpec uri(java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI> uri);
    }
}
