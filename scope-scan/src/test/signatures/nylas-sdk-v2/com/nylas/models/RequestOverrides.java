package com.nylas.models;

/** Signature only. */
public final class RequestOverrides {
    public RequestOverrides(String apiKey, String apiUri, Long timeout, java.util.Map<String, String> headers) {}
}
