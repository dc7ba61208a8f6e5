package com.nylas.models;

/** Signature only. */
public final class ListEventQueryParams implements IQueryParams {
    public ListEventQueryParams(String calendarId, Boolean notifyParticipants) {}
    public static final class Builder {
        public Builder(String calendarId) {}
        public Builder limit(Integer limit) { return this; }
        public ListEventQueryParams build() { return null; }
    }
}
