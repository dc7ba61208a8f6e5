package org.apache.hc.core5.http.io.entity;

/** Signature only. */
public class StringEntity implements org.apache.hc.core5.http.HttpEntity {
    public StringEntity(String text) {}

    public StringEntity(String text, org.apache.hc.core5.http.ContentType type) {}
}
