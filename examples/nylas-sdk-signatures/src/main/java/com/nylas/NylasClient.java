package com.nylas;

import com.nylas.resources.Auth;
import com.nylas.resources.Events;
import com.nylas.resources.Messages;

/** Signature of the SDK's entry point. */
public class NylasClient {
    NylasClient() {
        throw SignatureOnly.called();
    }

    public Auth auth() {
        throw SignatureOnly.called();
    }

    public Events events() {
        throw SignatureOnly.called();
    }

    public Messages messages() {
        throw SignatureOnly.called();
    }

    /** Builds the class around it. */
    public static final class Builder {
        public Builder(String apiKey) {
            throw SignatureOnly.called();
        }

        public Builder apiUri(String apiUri) {
            throw SignatureOnly.called();
        }

        public NylasClient build() {
            throw SignatureOnly.called();
        }
    }
}
