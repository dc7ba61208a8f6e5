package com.microsoft.aad.msal4j;

/** Signature only. */
public class DeviceCodeFlowParameters {
    public static DeviceCodeFlowParametersBuilder builder(java.util.Set<String> scopes, java.util.function.Consumer<Object> consumer) { return null; }
    public static class DeviceCodeFlowParametersBuilder {
        public DeviceCodeFlowParameters build() { return null; }
    }
}
