package com.google.api.services.calendar;

/** Signature only. */
public class CalendarScopes {
    public static final String CALENDAR_READONLY = "https://www.googleapis.com/auth/calendar.readonly";
}
