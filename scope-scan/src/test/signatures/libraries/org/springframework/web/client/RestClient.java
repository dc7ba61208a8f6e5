package org.springframework.web.client;

/** Signature only. */
public interface RestClient {
    RequestHeadersUriSpec get();
    RequestBodyUriSpec post();
    RequestBodyUriSpec put();
    RequestHeadersUriSpec delete();
    RequestBodyUriSpec method(org.springframework.http.HttpMethod method);
    interface RequestHeadersSpec {
        RequestHeadersSpec header(String name, String... values);
        ResponseSpec retrieve();
    }
    interface RequestBodySpec extends RequestHeadersSpec {
        RequestBodySpec body(Object body);
    }
    interface RequestHeadersUriSpec {
        RequestHeadersSpec uri(String uri, Object... uriVariables);
        RequestHeadersSpec uri(java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI> uri);
    }
    interface RequestBodyUriSpec {
        RequestBodySpec uri(String uri, Object... uriVariables);
        RequestBodySpec uri(java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI> uri);
    }
    interface ResponseSpec {
        <T> T body(Class<T> type);
    }
}
