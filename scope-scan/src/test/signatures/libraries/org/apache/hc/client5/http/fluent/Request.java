package org.apache.hc.client5.http.fluent;

/** Signature only. */
public class Request {
    public static Request get(String uri) { return null; }

    public static Request post(String uri) { return null; }

    public static Request delete(String uri) { return null; }

    public Request addHeader(String name, String value) { return this; }

    public Request bodyString(String body, org.apache.hc.core5.http.ContentType type) { return this; }

    public Response execute() { return null; }
}
