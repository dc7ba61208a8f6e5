package org.springframework.web.bind.annotation;

/** Signature only. */
public enum RequestMethod {
    GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE
}
