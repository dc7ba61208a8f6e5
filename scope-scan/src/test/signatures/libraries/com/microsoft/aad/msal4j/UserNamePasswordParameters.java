package com.microsoft.aad.msal4j;

import java.util.Set;

/** Signature only. */
public class UserNamePasswordParameters {
    public static UserNamePasswordParametersBuilder builder(Set<String> scopes, String username) { return null; }

    public static class UserNamePasswordParametersBuilder {
        public UserNamePasswordParametersBuilder scopes(Set<String> scopes) { return this; }

        public UserNamePasswordParameters build() { return null; }
    }
}
