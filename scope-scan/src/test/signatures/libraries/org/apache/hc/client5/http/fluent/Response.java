package org.apache.hc.client5.http.fluent;

/** Signature only. */
public class Response {
    public Content returnContent() { return null; }
}
