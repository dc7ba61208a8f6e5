package com.nylas.models;

/** Signature only. */
public enum AuthProvider {
    GOOGLE("google"),
    MICROSOFT("microsoft"),
    IMAP("imap"),
    VIRTUAL_CALENDAR("virtual-calendar"),
    ICLOUD("icloud"),
    EWS("ews");

    private final String value;

    AuthProvider(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
