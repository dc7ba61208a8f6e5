package com.fasterxml.jackson.databind;

/** Signature only. */
public abstract class JsonNode {}
