package com.example.mailcalendar;

import com.nylas.NylasClient;
import com.nylas.models.CreateEventQueryParams;
import com.nylas.models.CreateEventRequest;
import com.nylas.models.DestroyEventQueryParams;
import com.nylas.models.NylasApiError;
import com.nylas.models.NylasSdkTimeoutError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Creates and cancels events in one user's calendars. */
final class CalendarService {
    private final NylasClient nylas;
    private final String grantId;

    CalendarService(NylasClient nylas, String grantId) {
        this.nylas = nylas;
        this.grantId = grantId;
    }

    /** Creates an event, invites one guest and returns the event's id. */
    String invite(String calendarId, String guest, String title, Instant start, Duration length)
            throws NylasApiError, NylasSdkTimeoutError {
        CreateEventRequest.When when =
                new CreateEventRequest.When.Timespan.Builder(seconds(start), seconds(start.plus(length))).build();
        CreateEventRequest request = new CreateEventRequest.Builder(when)
                .title(title)
                .participants(List.of(new CreateEventRequest.Participant.Builder(guest).build()))
                .build();
        CreateEventQueryParams params = new CreateEventQueryParams.Builder(calendarId)
                .notifyParticipants(true)
                .build();
        return nylas.events().create(grantId, request, params).getData().getId();
    }

    /** Cancels an event and notifies its guests. */
    void cancel(String calendarId, String eventId) throws NylasApiError, NylasSdkTimeoutError {
        DestroyEventQueryParams params = new DestroyEventQueryParams.Builder(calendarId)
                .notifyParticipants(true)
                .build();
        nylas.events().destroy(grantId, eventId, params);
    }

    /** The SDK takes seconds as int, which ends in January 2038. */
    private static int seconds(Instant instant) {
        return Math.toIntExact(instant.getEpochSecond());
    }
}
