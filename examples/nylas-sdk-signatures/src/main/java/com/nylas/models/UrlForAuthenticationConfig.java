package com.nylas.models;

import com.nylas.SignatureOnly;
import java.util.List;

/** Signature of the SDK's class of that name. */
public final class UrlForAuthenticationConfig {
    UrlForAuthenticationConfig() {
        throw SignatureOnly.called();
    }

    /** Builds the class around it. */
    public static final class Builder {
        public Builder(String clientId, String redirectUri) {
            throw SignatureOnly.called();
        }

        public Builder provider(AuthProvider provider) {
            throw SignatureOnly.called();
        }

        public Builder accessType(AccessType accessType) {
            throw SignatureOnly.called();
        }

        public Builder scope(List<String> scope) {
            throw SignatureOnly.called();
        }

        public Builder state(String state) {
            throw SignatureOnly.called();
        }

        public UrlForAuthenticationConfig build() {
            throw SignatureOnly.called();
        }
    }
}
