package com.nylas.models;

/** Signature only. */
public enum Prompt {
    SELECT_PROVIDER("select_provider"),
    DETECT("detect");

    private final String value;

    Prompt(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
