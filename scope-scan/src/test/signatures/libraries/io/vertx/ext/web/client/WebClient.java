package io.vertx.ext.web.client;

/** Signature only. */
public interface WebClient {
    HttpRequest<Object> getAbs(String url);

    HttpRequest<Object> getAbs(io.vertx.uritemplate.UriTemplate url);

    HttpRequest<Object> postAbs(String url);

    HttpRequest<Object> putAbs(String url);

    HttpRequest<Object> deleteAbs(String url);

    HttpRequest<Object> requestAbs(io.vertx.core.http.HttpMethod method, String url);

    HttpRequest<Object> get(int port, String host, String path);

    HttpRequest<Object> get(String path);

    HttpRequest<Object> post(int port, String host, String path);

    HttpRequest<Object> post(String path);

    HttpRequest<Object> request(io.vertx.core.http.HttpMethod method, int port, String host, String path);
}
