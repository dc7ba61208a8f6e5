package io.vertx.ext.web;

/** Signature only. */
public interface Route {
    Route handler(io.vertx.core.Handler<RoutingContext> handler);
}
