package com.github.tomakehurst.wiremock.client;

/** Signature only. */
public class WireMock {
    public static UrlPattern urlPathEqualTo(String url) { return null; }

    public static UrlPattern urlPathMatching(String url) { return null; }

    public static UrlPattern urlEqualTo(String url) { return null; }

    public static MappingBuilder get(UrlPattern url) { return null; }

    public static MappingBuilder delete(UrlPattern url) { return null; }

    public static MappingBuilder post(String url) { return null; }

    public static ResponseDefinitionBuilder aResponse() { return null; }

    public static RequestPatternBuilder getRequestedFor(UrlPattern url) { return null; }
}
