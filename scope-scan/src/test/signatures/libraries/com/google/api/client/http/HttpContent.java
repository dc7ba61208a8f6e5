package com.google.api.client.http;

/** Signature only. */
public interface HttpContent {}
