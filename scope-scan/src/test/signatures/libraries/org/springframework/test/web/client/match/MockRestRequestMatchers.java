package org.springframework.test.web.client.match;

/** Signature only. */
public abstract class MockRestRequestMatchers {
    public static org.springframework.test.web.client.RequestMatcher requestTo(String uri) { return null; }
}
