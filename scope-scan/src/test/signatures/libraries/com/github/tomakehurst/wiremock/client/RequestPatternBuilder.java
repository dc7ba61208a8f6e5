package com.github.tomakehurst.wiremock.client;

/** Signature only. */
public class RequestPatternBuilder {}
