package io.vertx.ext.web;

/** Signature only. */
public interface RoutingContext {}
