package org.springframework.http;

/** Signature only. */
public class ResponseEntity<T> {
    public T getBody() { return null; }
}
