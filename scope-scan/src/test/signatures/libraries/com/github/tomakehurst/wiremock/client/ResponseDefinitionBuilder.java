package com.github.tomakehurst.wiremock.client;

/** Signature only. */
public class ResponseDefinitionBuilder {
    public ResponseDefinitionBuilder withStatus(int status) { return this; }
}
