package org.apache.hc.client5.http.impl.classic;

/** Signature only. */
public final class HttpClients {
    public static CloseableHttpClient createDefault() { return null; }
}
