package com.nylas.models;

/** Signature only. */
public final class SendRsvpQueryParams implements IQueryParams {
    public SendRsvpQueryParams(String calendarId) {}
}
