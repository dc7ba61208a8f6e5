package com.microsoft.aad.msal4j;

import java.util.Set;

/** Signature only. */
public class IntegratedWindowsAuthenticationParameters {
    public static IntegratedWindowsAuthenticationParametersBuilder builder(Set<String> scopes, String username) { return null; }

    public static class IntegratedWindowsAuthenticationParametersBuilder {
        public IntegratedWindowsAuthenticationParametersBuilder scopes(Set<String> scopes) { return this; }

        public IntegratedWindowsAuthenticationParameters build() { return null; }
    }
}
