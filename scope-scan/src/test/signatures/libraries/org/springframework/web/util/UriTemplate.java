package org.springframework.web.util;

/** Signature only. */
public class UriTemplate {
    public UriTemplate(String template) {}

    public java.net.URI expand(Object... variables) { return null; }

    public java.net.URI expand(java.util.Map<String, ?> variables) { return null; }
}
