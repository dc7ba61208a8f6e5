package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public final class ListMessagesQueryParams {
    ListMessagesQueryParams() {
        throw SignatureOnly.called();
    }

    /** Builds the class around it. */
    public static final class Builder {
        public Builder() {
            throw SignatureOnly.called();
        }

        public Builder limit(Integer limit) {
            throw SignatureOnly.called();
        }

        public Builder unread(Boolean unread) {
            throw SignatureOnly.called();
        }

        public ListMessagesQueryParams build() {
            throw SignatureOnly.called();
        }
    }
}
