package com.nylas.resources;

import com.nylas.NylasClient;
import com.nylas.SignatureOnly;
import com.nylas.models.CreateEventQueryParams;
import com.nylas.models.CreateEventRequest;
import com.nylas.models.DeleteResponse;
import com.nylas.models.DestroyEventQueryParams;
import com.nylas.models.Event;
import com.nylas.models.NylasApiError;
import com.nylas.models.NylasSdkTimeoutError;
import com.nylas.models.Response;

/** Signature of the SDK's class of that name. */
public final class Events {
    public Events(NylasClient client) {
        throw SignatureOnly.called();
    }

    public Response<Event> create(String identifier, CreateEventRequest requestBody, CreateEventQueryParams queryParams)
            throws NylasApiError, NylasSdkTimeoutError {
        throw SignatureOnly.called();
    }

    public DeleteResponse destroy(String identifier, String eventId, DestroyEventQueryParams queryParams)
            throws NylasApiError, NylasSdkTimeoutError {
        throw SignatureOnly.called();
    }
}
