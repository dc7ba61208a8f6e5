package org.apache.hc.core5.http;

/** Signature only. */
public enum Method {
    GET, HEAD, POST, PUT, DELETE, CONNECT, TRACE, OPTIONS, PATCH
}
