package com.nylas.models;

/** Signature only. */
public final class GoogleCreateConnectorSettings {
    public GoogleCreateConnectorSettings(String clientId, String clientSecret, String topicName) {}
}
