package org.springframework.test.web.servlet;

/** Signature only. */
public interface RequestBuilder {}
