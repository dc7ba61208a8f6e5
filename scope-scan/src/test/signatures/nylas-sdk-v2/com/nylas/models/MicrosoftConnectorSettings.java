package com.nylas.models;

/** Signature only. */
public final class MicrosoftConnectorSettings {}
