package com.nylas.models;

/** Signature only. */
public final class MicrosoftCreateConnectorSettings {
    public MicrosoftCreateConnectorSettings(String clientId, String clientSecret, String tenant) {}
}
