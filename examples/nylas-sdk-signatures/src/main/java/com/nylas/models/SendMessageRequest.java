package com.nylas.models;

import com.nylas.SignatureOnly;
import java.util.List;

/** Signature of the SDK's class of that name. */
public final class SendMessageRequest {
    SendMessageRequest() {
        throw SignatureOnly.called();
    }

    /** Builds the class around it. */
    public static final class Builder {
        public Builder(List<EmailName> to) {
            throw SignatureOnly.called();
        }

        public Builder subject(String subject) {
            throw SignatureOnly.called();
        }

        public Builder body(String body) {
            throw SignatureOnly.called();
        }

        public SendMessageRequest build() {
            throw SignatureOnly.called();
        }
    }
}
