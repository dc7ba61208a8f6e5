package com.nylas.models;

/** Signature of the SDK's class of that name. */
public final class NylasSdkTimeoutError extends AbstractNylasSdkError {
    private static final long serialVersionUID = 1L;

    NylasSdkTimeoutError() {}
}
