package com.example.mailcalendar;

import com.nylas.NylasClient;
import com.nylas.models.EmailName;
import com.nylas.models.ListMessagesQueryParams;
import com.nylas.models.Message;
import com.nylas.models.NylasApiError;
import com.nylas.models.NylasSdkTimeoutError;
import com.nylas.models.SendMessageRequest;
import java.util.List;

/** Reads and sends the mail of one user. */
final class MailService {
    private final NylasClient nylas;
    private final String grantId;

    MailService(NylasClient nylas, String grantId) {
        this.nylas = nylas;
        this.grantId = grantId;
    }

    /** Returns the newest messages, newest first. */
    List<Message> newest(int count) throws NylasApiError, NylasSdkTimeoutError {
        ListMessagesQueryParams params =
                new ListMessagesQueryParams.Builder().limit(count).build();
        return nylas.messages().list(grantId, params).getData();
    }

    /** Sends a mail at once and returns its id. */
    String send(String to, String subject, String body) throws NylasApiError, NylasSdkTimeoutError {
        SendMessageRequest request = new SendMessageRequest.Builder(List.of(new EmailName(to, null)))
                .subject(subject)
                .body(body)
                .build();
        return nylas.messages().send(grantId, request).getData().getId();
    }
}
