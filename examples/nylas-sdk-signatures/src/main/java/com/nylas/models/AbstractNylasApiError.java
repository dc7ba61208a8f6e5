package com.nylas.models;

import com.nylas.SignatureOnly;

/** Signature of the SDK's class of that name. */
public abstract class AbstractNylasApiError extends Exception {
    private static final long serialVersionUID = 1L;

    AbstractNylasApiError() {
        throw SignatureOnly.called();
    }
}
