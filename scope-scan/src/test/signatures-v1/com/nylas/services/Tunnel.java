package com.nylas.services;

import com.nylas.NylasApplication;
import com.nylas.Webhook;

/** Signature only: as of 1.22.0. */
public class Tunnel {
    public void connect() {}

    public interface WebhookHandler {
        void onMessage(Object notification);
    }

    public static class Builder {
        public Builder(NylasApplication app, WebhookHandler handler) {}

        public Builder triggers(Webhook.Trigger... triggers) { return this; }

        public Builder region(String region) { return this; }

        public Tunnel build() { return null; }
    }
}
