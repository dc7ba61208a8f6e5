package org.springframework.web.util;

/** Signature only. */
public abstract class UriComponents {
    public final UriComponents encode() { return this; }

    public final UriComponents expand(Object... variables) { return this; }

    public abstract java.net.URI toUri();

    public abstract String toUriString();
}
