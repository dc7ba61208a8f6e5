package dev.leastscope.catalog;

import java.util.Optional;

/** A provider whose accounts Nylas connects. @since 0.1.0 */
public enum Provider {
    GOOGLE("google", "Google", Vocabulary.GOOGLE, true),
    MICROSOFT("microsoft", "Microsoft", Vocabulary.MICROSOFT, true),
    YAHOO("yahoo", "Yahoo", Vocabulary.YAHOO, true),
    ICLOUD("icloud", "iCloud", Vocabulary.NONE, false),
    IMAP("imap", "IMAP", Vocabulary.NONE, false),
    EWS("ews", "Exchange (EWS)", Vocabulary.EWS, true),
    ZOOM("zoom", "Zoom", Vocabulary.ZOOM, false),
    VIRTUAL_CALENDAR("virtual-calendar", "Virtual calendar", Vocabulary.NONE, false),
    NYLAS("nylas", "Nylas agent accounts", Vocabulary.NONE, false);

    private final String id;
    private final String title;
    private final Vocabulary vocabulary;
    private final boolean listsScopes;

    Provider(String id, String title, Vocabulary vocabulary, boolean listsScopes) {
        this.id = id;
        this.title = title;
        this.vocabulary = vocabulary;
        this.listsScopes = listsScopes;
    }

    /** The name in manifests and reports. */
    public String id() {
        return id;
    }

    /** The name for headings and sentences. */
    public String title() {
        return title;
    }

    /** The vocabulary of the scopes of a provider app, for both API versions. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether a connector of API v3 takes a list of scopes. */
    public boolean listsScopes() {
        return listsScopes;
    }

    /**
     * The provider that a name means: the canonical one, or an alias of the v2 API ({@code gmail}, {@code office365},
     * {@code graph}, {@code exchange}, {@code aol}, {@code hotmail}, {@code outlook}).
     */
    public static Optional<Provider> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "google", "gmail" -> GOOGLE;
                    case "microsoft", "office365", "graph" -> MICROSOFT;
                    case "yahoo" -> YAHOO;
                    case "icloud" -> ICLOUD;
                    case "imap", "aol", "hotmail", "outlook" -> IMAP;
                    case "ews", "exchange" -> EWS;
                    case "zoom" -> ZOOM;
                    case "virtual-calendar", "virtual_calendar", "virtual" -> VIRTUAL_CALENDAR;
                    case "nylas" -> NYLAS;
                    default -> null;
                });
    }
}
