package org.springframework.web.reactive.function.client;

/** Signature only. */
public interface WebClient {
    static Builder builder() { return null; }
    interface Builder {
        Builder baseUrl(String baseUrl);
        WebClient build();
    }
    RequestHeadersUriSpec get();
    RequestBodyUriSpec post();
    RequestBodyUriSpec method(org.springframework.http.HttpMethod method);
    interface ResponseSpec {
        Object bodyToMono(Class<?> type);
    }
    interface RequestHeadersSpec {
        ResponseSpec retrieve();
    }
    interface RequestBodySpec extends RequestHeadersSpec {
        RequestHeadersSpec bodyValue(Object body);
    }
    interface RequestHeadersUriSpec {
        RequestHeadersSpec uri(String uri, Object... uriVariables);
    }
    interface RequestBodyUriSpec {
        RequestBodySpec uri(String uri, Object... uriVariables);
    }
}
