package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public final class Response<T> {
    Response() {
        throw SignatureOnly.called();
    }

    public T getData() {
        throw SignatureOnly.called();
    }
}
