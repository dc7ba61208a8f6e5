package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public final class CreateEventQueryParams {
    CreateEventQueryParams() {
        throw SignatureOnly.called();
    }

    /** Builds the class around it. */
    public static final class Builder {
        public Builder(String calendarId) {
            throw SignatureOnly.called();
        }

        public Builder notifyParticipants(Boolean notifyParticipants) {
            throw SignatureOnly.called();
        }

        public CreateEventQueryParams build() {
            throw SignatureOnly.called();
        }
    }
}
