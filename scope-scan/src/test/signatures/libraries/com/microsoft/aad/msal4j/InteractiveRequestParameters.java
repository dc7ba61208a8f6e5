package com.microsoft.aad.msal4j;

/** Signature only. */
public class InteractiveRequestParameters {
    public static InteractiveRequestParametersBuilder builder(java.net.URI redirectUri) { return null; }
    public static class InteractiveRequestParametersBuilder {
        public InteractiveRequestParametersBuilder scopes(java.util.Set<String> scopes) { return this; }
        public InteractiveRequestParameters build() { return null; }
    }
}
