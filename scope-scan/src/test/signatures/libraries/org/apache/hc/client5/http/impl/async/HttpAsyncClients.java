package org.apache.hc.client5.http.impl.async;

/** Signature only. */
public final class HttpAsyncClients {
    public static CloseableHttpAsyncClient createDefault() { return null; }
}
