package org.springframework.web.servlet.function;

/** Signature only. */
public interface HandlerFunction<T> {
    T handle(ServerRequest request);
}
