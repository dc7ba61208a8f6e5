package com.nylas.models;

/** Signature only. */
public enum AccessType {
    OFFLINE("offline"),
    ONLINE("online");

    private final String value;

    AccessType(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
