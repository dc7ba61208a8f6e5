package com.nylas.models;

/** Signature only. */
public final class FindEventQueryParams implements IQueryParams {
    public FindEventQueryParams(String calendarId, Boolean notifyParticipants) {}
    public static final class Builder {
        public Builder(String calendarId) {}
        public Builder limit(Integer limit) { return this; }
        public FindEventQueryParams build() { return null; }
    }
}
