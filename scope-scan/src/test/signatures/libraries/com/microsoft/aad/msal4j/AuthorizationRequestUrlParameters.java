package com.microsoft.aad.msal4j;

/** Signature only. */
public class AuthorizationRequestUrlParameters {
    public static Builder builder(String redirectUri, java.util.Set<String> scopes) { return null; }
    public static class Builder {
        public Builder state(String state) { return this; }
        public AuthorizationRequestUrlParameters build() { return null; }
    }
}
