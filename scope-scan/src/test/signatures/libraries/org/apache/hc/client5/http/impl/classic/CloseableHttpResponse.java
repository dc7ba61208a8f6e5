package org.apache.hc.client5.http.impl.classic;

/** Signature only. */
public class CloseableHttpResponse {}
