package io.vertx.core;

/** Signature only. */
public interface Handler<E> {
    void handle(E event);
}
