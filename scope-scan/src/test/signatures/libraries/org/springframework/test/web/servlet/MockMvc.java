package org.springframework.test.web.servlet;

/** Signature only. */
public final class MockMvc {
    public Object perform(RequestBuilder request) { return null; }
}
