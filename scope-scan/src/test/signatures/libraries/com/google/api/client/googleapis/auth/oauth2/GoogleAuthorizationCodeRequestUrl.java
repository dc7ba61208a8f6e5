package com.google.api.client.googleapis.auth.oauth2;

/** Signature only. */
public class GoogleAuthorizationCodeRequestUrl {
    public GoogleAuthorizationCodeRequestUrl(String clientId, String redirectUri, java.util.Collection<String> scopes) {}
    public GoogleAuthorizationCodeRequestUrl(String server, String clientId, String redirectUri, java.util.Collection<String> scopes) {}
    public String build() { return null; }
}
