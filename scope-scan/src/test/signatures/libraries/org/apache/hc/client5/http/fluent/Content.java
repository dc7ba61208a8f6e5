package org.apache.hc.client5.http.fluent;

/** Signature only. */
public class Content {
    public String asString() { return null; }
}
