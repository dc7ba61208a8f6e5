package org.springframework.web.servlet.function;

/** Signature only. */
public abstract class RequestPredicates {
    public static RequestPredicate GET(String pattern) { return null; }

    public static RequestPredicate POST(String pattern) { return null; }
}
