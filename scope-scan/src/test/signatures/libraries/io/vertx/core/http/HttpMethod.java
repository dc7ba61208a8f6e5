package io.vertx.core.http;

/** Signature only. */
public interface HttpMethod {
    HttpMethod GET = null;
    HttpMethod POST = null;
    HttpMethod PUT = null;
    HttpMethod DELETE = null;
    HttpMethod PATCH = null;
}
