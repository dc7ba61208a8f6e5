package com.nylas.models;

/** Signature only. */
public enum ConferencingProvider {
    GOOGLE_MEET("Google Meet"),
    ZOOM_MEETING("Zoom Meeting"),
    MICROSOFT_TEAMS("Microsoft Teams");

    private final String value;

    ConferencingProvider(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
