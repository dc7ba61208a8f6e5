package com.google.api.client.http;

/** Signature only. */
public class GenericUrl extends java.util.HashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    public GenericUrl(String url) {}

    public final void appendRawPath(String path) {}
}
