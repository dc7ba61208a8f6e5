package org.apache.http.client.methods;

/** Signature only. */
public interface HttpUriRequest {}
