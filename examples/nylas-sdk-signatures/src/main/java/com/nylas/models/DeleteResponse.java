package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public final class DeleteResponse {
    DeleteResponse() {
        throw SignatureOnly.called();
    }

    public String getRequestId() {
        throw SignatureOnly.called();
    }
}
