package dev.leastscope.catalog;

import java.util.Optional;

/** Whose accounts are connected. @since 0.1.0 */
public enum Provider {
    GOOGLE("google", "Google"),
    MICROSOFT("microsoft", "Microsoft"),
    YAHOO("yahoo", "Yahoo"),
    ICLOUD("icloud", "iCloud"),
    IMAP("imap", "IMAP"),
    EWS("ews", "Exchange (EWS)"),
    ZOOM("zoom", "Zoom"),
    VIRTUAL_CALENDAR("virtual-calendar", "Virtual calendar"),
    NYLAS("nylas", "Nylas agent accounts");

    private final String id;
    private final String title;

    Provider(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name that manifests and reports use. */
    public String id() {
        return id;
    }

    /** The name for headings and sentences. */
    public String title() {
        return title;
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
