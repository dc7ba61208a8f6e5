package com.nylas.models;

/** Signature only. */
public final class EmailName {
    public EmailName(String email, String name) {}
}
