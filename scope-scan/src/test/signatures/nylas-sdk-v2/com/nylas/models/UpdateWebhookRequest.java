package com.nylas.models;

/** Signature only. */
public final class UpdateWebhookRequest {
    public UpdateWebhookRequest() {}

    public UpdateWebhookRequest(java.util.List<WebhookTriggers> triggerTypes, String webhookUrl, String description, java.util.List<String> notificationEmailAddresses) {}

    public static final class Builder {
        public Builder triggerTypes(java.util.List<WebhookTriggers> triggerTypes) { return this; }

        public Builder webhookUrl(String webhookUrl) { return this; }

        public UpdateWebhookRequest build() { return null; }
    }
}
