package org.springframework.security.web.util.matcher;

/** Signature only. */
public final class AntPathRequestMatcher {
    public AntPathRequestMatcher(String pattern, String method) {}
}
