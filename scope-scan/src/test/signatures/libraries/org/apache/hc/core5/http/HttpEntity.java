package org.apache.hc.core5.http;

/** Signature only. */
public interface HttpEntity {}
