package org.springframework.test.web.servlet.request;

/** Signature only. */
public abstract class MockMvcRequestBuilders {
    public static org.springframework.test.web.servlet.RequestBuilder get(String template, Object... variables) { return null; }

    public static org.springframework.test.web.servlet.RequestBuilder post(String template, Object... variables) { return null; }
}
