package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public abstract class AbstractNylasSdkError extends Exception {
    private static final long serialVersionUID = 1L;

    AbstractNylasSdkError() {
        throw SignatureOnly.called();
    }
}
