package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public final class CodeExchangeRequest {
    CodeExchangeRequest() {
        throw SignatureOnly.called();
    }

    /** Builds the class around it. */
    public static final class Builder {
        public Builder(String redirectUri, String code, String clientId) {
            throw SignatureOnly.called();
        }

        public Builder clientSecret(String clientSecret) {
            throw SignatureOnly.called();
        }

        public CodeExchangeRequest build() {
            throw SignatureOnly.called();
        }
    }
}
