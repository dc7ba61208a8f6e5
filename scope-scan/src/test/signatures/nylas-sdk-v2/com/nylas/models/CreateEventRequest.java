package com.nylas.models;

/** Signature only. */
public final class CreateEventRequest {
    public static final class Builder {
        public Builder(Object when) {}
        public Builder title(String title) { return this; }
        public Builder conferencing(Conferencing conferencing) { return this; }
        public CreateEventRequest build() { return null; }
    }
}
