package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Basis;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/** What a source must look like: a page one can open, read on a day. */
final class SourceCheck {
    /** Where Nylas, Google and Microsoft print, and where their published files are kept. */
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

    /** What is wrong; parts that are empty are not looked at. */
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
                return Optional.of("the source '" + url + "' is no https URL");
            }
            if (basis.equals(Basis.DOCUMENTED.id()) && !HOSTS.contains(host)) {
                return Optional.of("the source's host " + host + " is not one where such facts are printed");
            }
        }
        if (!checked.isEmpty()) {
            try {
                LocalDate.parse(checked);
            } catch (DateTimeParseException e) {
                return Optional.of("checked '" + checked + "' is no date (yyyy-MM-dd)");
            }
        }
        return Optional.empty();
    }
}
