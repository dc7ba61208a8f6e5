package com.nylas.models;

/** Signature only. */
public final class CreateWebhookRequest {
    public CreateWebhookRequest(java.util.List<WebhookTriggers> triggerTypes, String webhookUrl, String description, java.util.List<String> notificationEmailAddresses) {}
    public static final class Builder {
        public Builder(java.util.List<WebhookTriggers> triggerTypes, String webhookUrl) {}
        public Builder description(String description) { return this; }
        public CreateWebhookRequest build() { return null; }
    }
}
