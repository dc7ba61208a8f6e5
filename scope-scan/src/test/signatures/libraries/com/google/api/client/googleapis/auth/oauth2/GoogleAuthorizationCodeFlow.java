package com.google.api.client.googleapis.auth.oauth2;

/** Signature only. */
public class GoogleAuthorizationCodeFlow {
    public static class Builder {
        public Builder(Object transport, Object jsonFactory, String clientId, String clientSecret, java.util.Collection<String> scopes) {}
        public Builder setAccessType(String accessType) { return this; }
        public Builder setScopes(java.util.Collection<String> scopes) { return this; }
        public GoogleAuthorizationCodeFlow build() { return null; }
    }
}
