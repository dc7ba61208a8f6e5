package com.nylas.resources;

import com.nylas.NylasClient;
import com.nylas.SignatureOnly;
import com.nylas.models.ListMessagesQueryParams;
import com.nylas.models.ListResponse;
import com.nylas.models.Message;
import com.nylas.models.NylasApiError;
import com.nylas.models.NylasSdkTimeoutError;
import com.nylas.models.Response;
import com.nylas.models.SendMessageRequest;

/** Signature of the SDK's class of that name. */
public final class Messages {
    public Messages(NylasClient client) {
        throw SignatureOnly.called();
    }

    public ListResponse<Message> list(String identifier, ListMessagesQueryParams queryParams)
            throws NylasApiError, NylasSdkTimeoutError {
        throw SignatureOnly.called();
    }

    public Response<Message> send(String identifier, SendMessageRequest requestBody)
            throws NylasApiError, NylasSdkTimeoutError {
        throw SignatureOnly.called();
    }
}
