package com.nylas.models;

/** Signature only. */
public final class CreateEventQueryParams implements IQueryParams {
    public CreateEventQueryParams(String calendarId, Boolean notifyParticipants) {}
    public static final class Builder {
        public Builder(String calendarId) {}
        public Builder limit(Integer limit) { return this; }
        public CreateEventQueryParams build() { return null; }
    }
}
