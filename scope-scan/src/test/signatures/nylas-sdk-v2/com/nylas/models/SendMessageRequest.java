package com.nylas.models;

/** Signature only. */
public final class SendMessageRequest {
    public static final class Builder {
        public Builder(java.util.List<EmailName> to) {}
        public Builder subject(String subject) { return this; }
        public Builder sendAt(Long sendAt) { return this; }
        public SendMessageRequest build() { return null; }
    }
}
