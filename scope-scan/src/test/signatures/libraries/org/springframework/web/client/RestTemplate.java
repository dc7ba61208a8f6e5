package org.springframework.web.client;

/** Signature only. */
public class RestTemplate {
    public <T> T getForObject(String url, Class<T> type, Object... uriVariables) { return null; }

    public <T> T getForObject(String url, Class<T> type, java.util.Map<String, ?> uriVariables) { return null; }

    public <T> T getForObject(java.net.URI url, Class<T> type) { return null; }

    public <T> org.springframework.http.ResponseEntity<T> getForEntity(String url, Class<T> type, Object... uriVariables) { return null; }

    public <T> org.springframework.http.ResponseEntity<T> postForEntity(String url, Object request, Class<T> type, Object... uriVariables) { return null; }

    public <T> T postForObject(String url, Object request, Class<T> type, Object... uriVariables) { return null; }

    public void delete(String url, Object... uriVariables) {}

    public void put(String url, Object request, Object... uriVariables) {}

    public <T> org.springframework.http.ResponseEntity<T> exchange(String url, org.springframework.http.HttpMethod method, org.springframework.http.HttpEntity<?> entity, Class<T> type, Object... uriVariables) { return null; }

    public <T> org.springframework.http.ResponseEntity<T> exchange(java.net.URI url, org.springframework.http.HttpMethod method, org.springframework.http.HttpEntity<?> entity, Class<T> type) { return null; }

    public <T> org.springframework.http.ResponseEntity<T> exchange(org.springframework.http.RequestEntity<?> entity, Class<T> type) { return null; }
}
