package com.nylas;

/** Signature only: no behaviour. */
public class NylasClient {
    public NylasClient(String apiKey, okhttp3.OkHttpClient.Builder httpClient, String apiUri) {}
    public com.nylas.resources.Applications applications() { return null; }
    public com.nylas.resources.Attachments attachments() { return null; }
    public com.nylas.resources.Auth auth() { return null; }
    public com.nylas.resources.Calendars calendars() { return null; }
    public com.nylas.resources.Connectors connectors() { return null; }
    public com.nylas.resources.Contacts contacts() { return null; }
    public com.nylas.resources.Domains domains() { return null; }
    public com.nylas.resources.Drafts drafts() { return null; }
    public com.nylas.resources.Events events() { return null; }
    public com.nylas.resources.Folders folders() { return null; }
    public com.nylas.resources.Grants grants() { return null; }
    public com.nylas.resources.NylasLists lists() { return null; }
    public com.nylas.resources.Messages messages() { return null; }
    public com.nylas.resources.Notetakers notetakers() { return null; }
    public com.nylas.resources.Policies policies() { return null; }
    public com.nylas.resources.Rules rules() { return null; }
    public com.nylas.resources.Scheduler scheduler() { return null; }
    public com.nylas.resources.Threads threads() { return null; }
    public com.nylas.resources.Webhooks webhooks() { return null; }
    public com.nylas.resources.Workspaces workspaces() { return null; }

    public <T> T executeGet(String path, java.lang.reflect.Type resultType, com.nylas.models.IQueryParams queryParams, com.nylas.models.RequestOverrides overrides) { return null; }
    public <T> T executePut(String path, java.lang.reflect.Type resultType, String requestBody, com.nylas.models.IQueryParams queryParams, com.nylas.models.RequestOverrides overrides) { return null; }
    public <T> T executePatch(String path, java.lang.reflect.Type resultType, String requestBody, com.nylas.models.IQueryParams queryParams, com.nylas.models.RequestOverrides overrides) { return null; }
    public <T> T executePost(String path, java.lang.reflect.Type resultType, String requestBody, com.nylas.models.IQueryParams queryParams, com.nylas.models.RequestOverrides overrides) { return null; }
    public <T> T executeDelete(String path, java.lang.reflect.Type resultType, String requestBody, com.nylas.models.IQueryParams queryParams, com.nylas.models.RequestOverrides overrides) { return null; }

    public static final class Builder {
        public Builder(String apiKey) {}
        public Builder apiUri(String apiUri) { return this; }
        public Builder httpClient(okhttp3.OkHttpClient.Builder builder) { return this; }
        public NylasClient build() { return null; }
    }
}
