package io.micronaut.http.client;

/** Signature only. */
public interface BlockingHttpClient {
    <O> O retrieve(io.micronaut.http.HttpRequest<?> request, Class<O> type);

    <O> O retrieve(String uri, Class<O> type);

    <I, O> Object exchange(io.micronaut.http.HttpRequest<I> request, Class<O> type);
}
