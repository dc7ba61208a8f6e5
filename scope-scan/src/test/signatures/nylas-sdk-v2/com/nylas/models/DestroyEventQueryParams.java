package com.nylas.models;

/** Signature only. */
public final class DestroyEventQueryParams implements IQueryParams {
    public DestroyEventQueryParams(String calendarId, Boolean notifyParticipants) {}
    public static final class Builder {
        public Builder(String calendarId) {}
        public Builder limit(Integer limit) { return this; }
        public DestroyEventQueryParams build() { return null; }
    }
}
