package org.apache.hc.core5.http;

/** Signature only. */
public final class ContentType {
    public static final ContentType APPLICATION_JSON = null;
}
