package io.vertx.ext.web.client;

/** Signature only. */
public interface HttpRequest<T> {
    HttpRequest<T> addQueryParam(String name, String value);

    HttpRequest<T> setQueryParam(String name, String value);

    HttpRequest<T> setTemplateParam(String name, String value);

    HttpRequest<T> putHeader(String name, String value);

    HttpRequest<T> method(io.vertx.core.http.HttpMethod method);

    HttpRequest<T> ssl(Boolean value);

    HttpRequest<T> host(String host);

    Object send();

    Object sendJson(Object body);

    Object sendJsonObject(io.vertx.core.json.JsonObject body);
}
