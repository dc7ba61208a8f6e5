package org.springframework.test.web.client;

/** Signature only. */
public final class MockRestServiceServer {
    public Object expect(RequestMatcher matcher) { return null; }
}
