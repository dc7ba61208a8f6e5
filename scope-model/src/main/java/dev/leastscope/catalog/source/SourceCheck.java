package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Basis;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/** Checks the form of a source: a page that can be opened, and the day on which it was read. */
final class SourceCheck {
    /** The hosts of the pages and of the published files of Nylas, Google and Microsoft. */
    private static final Set<String> HOSTS = Set.of(
            "developer.nylas.com",
            "docs.nylas.com",
            "support.nylas.com",
            "developers.google.com",
            "developers.google.cn",
            "support.google.com",
            "learn.microsoft.com",
            "techcommunity.microsoft.com",
            "github.com");

    private SourceCheck() {}

    /** The mistake in a source; empty when it is correct. Empty parts are not checked. */
    static Optional<String> problem(String basis, String url, String checked) {
        if (!url.isEmpty()) {
            String host;
            try {
                URI uri = URI.create(url);
                host = "https".equals(uri.getScheme()) ? uri.getHost() : null;
            } catch (IllegalArgumentException e) {
                host = null;
            }
            if (host == null) {
                return Optional.of("the source '" + url + "' is not an https URL");
            }
            if (basis.equals(Basis.DOCUMENTED.id()) && !HOSTS.contains(host)) {
                return Optional.of("the source's host " + host + " is not a known host of such pages");
            }
        }
        if (!checked.isEmpty()) {
            try {
                LocalDate.parse(checked);
            } catch (DateTimeParseException e) {
                return Optional.of("checked '" + checked + "' is not a date (yyyy-MM-dd)");
            }
        }
        return Optional.empty();
    }
}
