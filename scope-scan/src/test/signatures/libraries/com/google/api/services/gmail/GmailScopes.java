package com.google.api.services.gmail;

/** Signature only. */
public class GmailScopes {
    public static final String GMAIL_READONLY = "https://www.googleapis.com/auth/gmail.readonly";
    public static final String GMAIL_SEND = "https://www.googleapis.com/auth/gmail.send";
    public static java.util.Set<String> all() { return null; }
}
