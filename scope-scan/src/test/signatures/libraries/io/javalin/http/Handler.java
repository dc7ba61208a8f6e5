package io.javalin.http;

/** Signature only. */
public interface Handler {
    void handle(Object context);
}
