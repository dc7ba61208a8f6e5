package com.nylas.models;

/** Signature only. */
public final class UpdateGrantRequest {
    public UpdateGrantRequest() {}
    public UpdateGrantRequest(java.util.Map<String, ?> settings, java.util.List<String> scopes) {}
    public static final class Builder {
        public Builder settings(java.util.Map<String, ?> settings) { return this; }
        public Builder scopes(java.util.List<String> scopes) { return this; }
        public UpdateGrantRequest build() { return null; }
    }
}
