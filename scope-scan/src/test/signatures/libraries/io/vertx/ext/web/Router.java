package io.vertx.ext.web;

/** Signature only. */
public interface Router {
    Route get(String path);

    Route route(io.vertx.core.http.HttpMethod method, String path);
}
