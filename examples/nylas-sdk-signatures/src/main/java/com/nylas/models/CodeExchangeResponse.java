package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public final class CodeExchangeResponse {
    CodeExchangeResponse() {
        throw SignatureOnly.called();
    }

    public String getGrantId() {
        throw SignatureOnly.called();
    }

    public String getEmail() {
        throw SignatureOnly.called();
    }
}
