package org.springframework.security.config.annotation.web.builders;

/** Signature only. */
public final class HttpSecurity {
    public HttpSecurity authorizeHttpRequests(java.util.function.Consumer<Registry> rules) { return this; }

    public HttpSecurity securityMatcher(org.springframework.security.web.util.matcher.AntPathRequestMatcher matcher) { return this; }

    /** Signature only. */
    public static class Registry {
        public Url requestMatchers(org.springframework.http.HttpMethod method, String... patterns) { return null; }

        public Url requestMatchers(String... patterns) { return null; }
    }

    /** Signature only. */
    public static class Url {
        public Registry permitAll() { return null; }

        public Registry authenticated() { return null; }
    }
}
