package dev.leastscope.scan.sdk;

import java.util.Set;

/** The accessors of the SDKs' clients, by which dynamic Groovy calls are recognised. */
public final class GroovyNames {
    public static final Set<String> ACCESSORS = Set.of(
            "messages",
            "threads",
            "folders",
            "labels",
            "drafts",
            "attachments",
            "files",
            "calendars",
            "events",
            "contacts",
            "contactGroups",
            "roomResources",
            "scheduler",
            "notetakers",
            "webhooks",
            "urlForOAuth2",
            "hostedAuthentication",
            "nativeAuthentication");

    private GroovyNames() {}
}
