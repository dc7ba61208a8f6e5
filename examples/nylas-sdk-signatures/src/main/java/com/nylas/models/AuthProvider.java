package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public enum AuthProvider {
    GOOGLE,
    MICROSOFT,
    IMAP,
    VIRTUAL_CALENDAR,
    ICLOUD,
    EWS;

    public String getValue() {
        throw SignatureOnly.called();
    }
}
