package com.nylas.models;

/** Signature only. */
public abstract class CreateConnectorRequest {
    public static final class Google extends CreateConnectorRequest {
        public Google(GoogleCreateConnectorSettings settings, java.util.List<String> scope) {}
        public static final class Builder {
            public Builder(GoogleCreateConnectorSettings settings) {}
            public Builder scope(java.util.List<String> scope) { return this; }
            public Google build() { return null; }
        }
    }
    public static final class Microsoft extends CreateConnectorRequest {
        public Microsoft(MicrosoftCreateConnectorSettings settings, java.util.List<String> scope) {}
        public static final class Builder {
            public Builder(MicrosoftCreateConnectorSettings settings) {}
            public Builder scope(java.util.List<String> scope) { return this; }
            public Microsoft build() { return null; }
        }
    }
}
