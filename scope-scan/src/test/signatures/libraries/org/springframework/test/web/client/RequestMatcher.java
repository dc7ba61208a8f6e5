package org.springframework.test.web.client;

/** Signature only. */
public interface RequestMatcher {}
