package com.nylas.models;

/** Signature only. */
public enum SourceType {
    ADDRESS_BOOK("address_book"),
    INBOX("inbox"),
    DOMAIN("domain");

    private final String value;

    SourceType(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
