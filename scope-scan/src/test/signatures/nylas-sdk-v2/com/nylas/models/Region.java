package com.nylas.models;

/** Signature only. */
public enum Region {
    US("https://api.us.nylas.com"),
    EU("https://api.eu.nylas.com");

    private final String value;

    Region(String value) {
        this.value = value;
    }

    public String getNylasApiUrl() {
        return value;
    }
}
