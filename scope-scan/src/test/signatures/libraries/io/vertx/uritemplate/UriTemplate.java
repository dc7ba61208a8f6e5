package io.vertx.uritemplate;

/** Signature only. */
public interface UriTemplate {
    static UriTemplate of(String template) { return null; }
}
