package com.nylas.models;

/** Signature of the SDK's class of that name. */
public final class NylasApiError extends AbstractNylasApiError {
    private static final long serialVersionUID = 1L;

    NylasApiError() {}
}
