package com.nylas.models;

/** Signature only. Carries the constructors of all releases: nine arguments until 2.14.1, eleven from 2.15.0. */
public final class UrlForAuthenticationConfig {
    public UrlForAuthenticationConfig(String clientId, String redirectUri, AccessType accessType, AuthProvider provider, Prompt prompt, java.util.List<String> scope, Boolean includeGrantScopes, String state, String loginHint) {}
    public UrlForAuthenticationConfig(String clientId, String redirectUri, AccessType accessType, AuthProvider provider, Prompt prompt, java.util.List<String> scope, Boolean includeGrantScopes, String state, String loginHint, String credentialId, Boolean smtpRequired) {}
    public static final class Builder {
        public Builder(String clientId, String redirectUri) {}
        public Builder accessType(AccessType accessType) { return this; }
        public Builder provider(AuthProvider provider) { return this; }
        public Builder prompt(Prompt prompt) { return this; }
        public Builder scope(java.util.List<String> scope) { return this; }
        public Builder includeGrantScopes(boolean include) { return this; }
        public Builder state(String state) { return this; }
        public Builder loginHint(String loginHint) { return this; }
        public UrlForAuthenticationConfig build() { return null; }
    }
}
