package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Connector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A mail provider that is known by its IMAP hosts, and what it accepts in place of OAuth. */
enum MailHost {
    OUTLOOK("Outlook.com and Exchange Online", "outlook.com", "office365.com", "office.com", "hotmail.com", "live.com"),
    GMAIL("Gmail", "gmail.com", "googlemail.com"),
    YAHOO("Yahoo", "yahoo.com", "yahoo.co.jp", "yahoodns.net", "aol.com"),
    ICLOUD("iCloud", "icloud.com", "me.com", "mac.com");

    private final String title;
    private final List<String> domains;

    MailHost(String title, String... domains) {
        this.title = title;
        this.domains = List.of(domains);
    }

    /** The name for sentences. */
    String title() {
        return title;
    }

    /** Whose host a name is; a port and the case do not matter. */
    static Optional<MailHost> of(String host) {
        int port = host.lastIndexOf(':');
        String name = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
        for (MailHost known : values()) {
            for (String domain : known.domains) {
                if (name.equals(domain) || name.endsWith("." + domain)) {
                    return Optional.of(known);
                }
            }
        }
        return Optional.empty();
    }

    /** Whose hosts a connector means without writing one. */
    static Optional<MailHost> of(Connector connector) {
        if (connector.provider() == Provider.ICLOUD) {
            return Optional.of(ICLOUD);
        }
        return switch (connector.writtenAs()) {
            case "outlook", "hotmail" -> Optional.of(OUTLOOK);
            case "yahoo", "aol" -> Optional.of(YAHOO);
            default -> Optional.empty();
        };
    }
}
