package org.apache.http.client;

/** Signature only. */
public interface HttpClient {
    Object execute(org.apache.http.client.methods.HttpUriRequest request);
}
