package com.nylas.models;

/** Signature only. */
public abstract class UpdateConnectorRequest {
    public static final class Google extends UpdateConnectorRequest {
        public Google() {}
        public Google(GoogleConnectorSettings settings, java.util.List<String> scope, String activeCredentialId) {}
        public static final class Builder {
            public Builder settings(GoogleConnectorSettings settings) { return this; }
            public Builder scope(java.util.List<String> scope) { return this; }
            public Google build() { return null; }
        }
    }
    public static final class Microsoft extends UpdateConnectorRequest {
        public Microsoft() {}
        public Microsoft(MicrosoftConnectorSettings settings, java.util.List<String> scope, String activeCredentialId) {}
        public static final class Builder {
            public Builder settings(MicrosoftConnectorSettings settings) { return this; }
            public Builder scope(java.util.List<String> scope) { return this; }
            public Microsoft build() { return null; }
        }
    }
}
