package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public final class Event {
    Event() {
        throw SignatureOnly.called();
    }

    public String getId() {
        throw SignatureOnly.called();
    }
}
