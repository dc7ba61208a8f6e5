package com.nylas.models;

/** Signature only. */
public final class UpdateEventQueryParams implements IQueryParams {
    public UpdateEventQueryParams(String calendarId, Boolean notifyParticipants) {}
    public static final class Builder {
        public Builder(String calendarId) {}
        public Builder limit(Integer limit) { return this; }
        public UpdateEventQueryParams build() { return null; }
    }
}
