package org.apache.http.client.fluent;

/** Signature only. */
public class Request {
    public static Request Get(String uri) { return null; }
    public static Request Post(String uri) { return null; }
    public Request bodyString(String body, Object type) { return this; }
    public Object execute() { return null; }
}
