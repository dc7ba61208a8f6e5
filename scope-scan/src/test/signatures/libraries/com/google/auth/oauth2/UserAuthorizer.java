package com.google.auth.oauth2;

import java.util.Collection;

public class UserAuthorizer {
    public static Builder newBuilder() {
        return null;
    }

    public static class Builder {
        public Builder setScopes(Collection<String> scopes) {
            return this;
        }

        public UserAuthorizer build() {
            return null;
        }
    }
}
