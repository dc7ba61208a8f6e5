package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public final class EmailName {
    public EmailName(String email, String name) {
        throw SignatureOnly.called();
    }

    public String getEmail() {
        throw SignatureOnly.called();
    }

    public String getName() {
        throw SignatureOnly.called();
    }
}
