package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Connector;
import java.util.Locale;
import java.util.Optional;

/** A mail provider that is recognised by its IMAP hosts. */
enum MailHost {
    OUTLOOK("Outlook.com and Exchange Online"),
    /** Sending with a password still works for some time; reading does not. */
    EXCHANGE_SMTP("Exchange Online (SMTP)"),
    GMAIL("Gmail"),
    YAHOO("Yahoo"),
    ICLOUD("iCloud");

    private final String title;

    MailHost(String title) {
        this.title = title;
    }

    /** The name for sentences. */
    String title() {
        return title;
    }

    /** The mail provider of a host name. Port and case are ignored. */
    static Optional<MailHost> of(String host) {
        int port = host.lastIndexOf(':');
        String domain = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
        if (domain.equals("smtp.office365.com") || domain.equals("smtp-legacy.office365.com")) {
            return Optional.of(EXCHANGE_SMTP);
        }
        while (!domain.isEmpty()) {
            Optional<MailHost> owner = owner(domain);
            if (owner.isPresent()) {
                return owner;
            }
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return Optional.empty();
    }

    private static Optional<MailHost> owner(String domain) {
        return Optional.ofNullable(
                switch (domain) {
                    case "outlook.com", "office365.com", "office.com", "hotmail.com", "live.com" -> OUTLOOK;
                    case "gmail.com", "googlemail.com" -> GMAIL;
                    case "yahoo.com", "yahoo.co.jp", "yahoodns.net", "aol.com" -> YAHOO;
                    case "icloud.com", "me.com", "mac.com" -> ICLOUD;
                    default -> null;
                });
    }

    /** The mail provider of a connector that has no host. */
    static Optional<MailHost> of(Connector connector) {
        if (connector.provider() == Provider.ICLOUD) {
            return Optional.of(ICLOUD);
        }
        return Optional.ofNullable(
                switch (connector.writtenAs()) {
                    case "outlook", "hotmail" -> OUTLOOK;
                    case "yahoo", "aol" -> YAHOO;
                    default -> null;
                });
    }
}
