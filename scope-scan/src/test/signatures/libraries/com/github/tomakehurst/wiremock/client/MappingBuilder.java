package com.github.tomakehurst.wiremock.client;

/** Signature only. */
public interface MappingBuilder {
    MappingBuilder willReturn(ResponseDefinitionBuilder response);
}
