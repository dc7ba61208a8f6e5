package io.vertx.ext.web.client;

/** Signature only. */
public interface HttpRequest<T> {
    HttpRequest<T> addQueryParam(String name, String value);
    HttpRequest<T> setQueryParam(String name, String value);
    HttpRequest<T> putHeader(String name, String value);
    HttpRequest<T> method(io.vertx.core.http.HttpMethod method);
    Object send();
    Object sendJson(Object body);
    Object sendJsonObject(io.vertx.core.json.JsonObject body);
}
