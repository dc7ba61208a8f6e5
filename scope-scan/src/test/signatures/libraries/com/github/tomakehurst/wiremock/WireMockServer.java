package com.github.tomakehurst.wiremock;

/** Signature only. */
public class WireMockServer {
    public void stubFor(com.github.tomakehurst.wiremock.client.MappingBuilder mapping) {}

    public void verify(com.github.tomakehurst.wiremock.client.RequestPatternBuilder request) {}
}
