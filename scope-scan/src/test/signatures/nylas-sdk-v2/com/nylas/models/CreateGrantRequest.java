package com.nylas.models;

/** Signature only. */
public final class CreateGrantRequest {
    public CreateGrantRequest(AuthProvider provider, java.util.Map<String, ?> settings, String state, java.util.List<String> scopes, String credentialId) {}
    public static final class Builder {
        public Builder(AuthProvider provider, java.util.Map<String, ?> settings) {}
        public Builder state(String state) { return this; }
        public Builder scopes(java.util.List<String> scopes) { return this; }
        public CreateGrantRequest build() { return null; }
    }
}
