package org.springframework.http;

/** Signature only. */
public class HttpEntity<T> {
    public HttpEntity(T body) {}
}
