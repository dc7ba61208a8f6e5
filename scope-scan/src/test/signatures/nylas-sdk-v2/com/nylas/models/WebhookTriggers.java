package com.nylas.models;

/** Signature only. */
public enum WebhookTriggers {
    CALENDAR_CREATED("calendar.created"),
    CALENDAR_UPDATED("calendar.updated"),
    CALENDAR_DELETED("calendar.deleted"),
    EVENT_CREATED("event.created"),
    EVENT_UPDATED("event.updated"),
    EVENT_DELETED("event.deleted"),
    GRANT_CREATED("grant.created"),
    GRANT_UPDATED("grant.updated"),
    GRANT_DELETED("grant.deleted"),
    GRANT_EXPIRED("grant.expired"),
    MESSAGE_SEND_SUCCESS("message.send_success"),
    MESSAGE_SEND_FAILED("message.send_failed"),
    MESSAGE_CREATED("message.created"),
    MESSAGE_UPDATED("message.updated"),
    MESSAGE_BOUNCE_DETECTED("message.bounce_detected"),
    MESSAGE_OPENED("message.opened"),
    MESSAGE_LINK_CLICKED("message.link_clicked"),
    THREAD_REPLIED("thread.replied");

    private final String value;

    WebhookTriggers(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
