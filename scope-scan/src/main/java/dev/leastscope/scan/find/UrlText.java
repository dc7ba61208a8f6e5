package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.scan.find.text.UrlHost;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.text.PercentCoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text that contains a URL or path of Nylas or of a provider's OAuth.
 *
 * @param kind the use of the URL
 * @param api the API version; V3 for providers
 * @param provider the provider of the OAuth URL, or null
 * @param path the path with {@code {}} for each unknown segment, without the query
 * @param exact whether the start and end of every segment are known
 * @param query the query's parameters, decoded, with holes
 * @param openQuery whether the query has unknown parts
 * @param text the complete text
 * @param base what is known about the text before the path
 */
record UrlText(
        Kind kind,
        ApiVersion api,
        Provider provider,
        String path,
        boolean exact,
        Map<String, String> query,
        boolean openQuery,
        String text,
        Base base) {
    /** The use of a URL. */
    enum Kind {
        CALL,
        HOSTED_AUTHENTICATION,
        PROVIDER_OAUTH
    }

    /** The paths to exchange and revoke tokens. They take no scopes. */
    private static final Set<String> TOKEN_PATHS = Set.of("/connect/token", "/oauth/token", "/oauth/revoke");

    /** The first segments of paths of API v3 without a host. */
    private static final List<String> V3_ROOTS = List.of(
            "grants",
            "connect/auth",
            "calendars/availability",
            "scheduling",
            "notetakers",
            "domains",
            "templates",
            "workflows");

    /** What is known about the text before a path. */
    enum Base {
        /** The text itself contains Nylas' host or the version of its API. */
        IN_TEXT,
        /** Another part of the project contains Nylas' address. */
        ELSEWHERE,
        /** Nothing is known. */
        UNKNOWN,
        /** Nothing is known, and other APIs have the same path. It counts only in a request. */
        DOUBTFUL,
        /**
         * Nothing is known, and the text is only a path that other APIs have, too. It counts only as an argument of an
         * HTTP client.
         */
        RELATIVE;

        boolean isDoubtful() {
            return this == DOUBTFUL || this == RELATIVE;
        }
    }

    /** This URL below a base URL from another place. */
    UrlText behind(Base other) {
        return new UrlText(kind, api, provider, path, exact, query, openQuery, text, other);
    }

    /** Reads a text; empty when it contains none of these URLs. */
    static Optional<UrlText> of(String text) {
        Optional<UrlText> provider = provider(text);
        if (provider.isPresent()) {
            return provider;
        }
        int v3 = v3(text);
        if (v3 >= 0) {
            UrlText url = url(ApiVersion.V3, text, v3);
            return Optional.of(UrlHost.before(text, v3) == UrlHost.INTERNAL ? url.behind(Base.UNKNOWN) : url);
        }
        for (String host : List.of("api.nylas.com/", "api.us.nylas.com/", "api.eu.nylas.com/")) {
            int at = text.indexOf(host);
            if (at >= 0 && text.lastIndexOf("://", at) >= 0 && !text.startsWith("v3", at + host.length())) {
                UrlText url = url(ApiVersion.V2, text, at + host.length() - 1);
                return TOKEN_PATHS.contains(url.path) ? Optional.empty() : Optional.of(url);
            }
        }
        return Optional.empty();
    }

    private static int v3(String text) {
        int at = text.indexOf("v3/");
        while (at >= 0) {
            boolean begins = at == 0 || text.charAt(at - 1) == '/';
            if (begins
                    && !sentence(text, at)
                    && (isBehindHost(text, at) || isRoot(text, at + 3))
                    && UrlHost.before(text, at) != UrlHost.FOREIGN) {
                return at == 0 ? 0 : at - 1;
            }
            at = text.indexOf("v3/", at + 1);
        }
        return -1;
    }

    private static boolean isBehindHost(String text, int at) {
        return text.startsWith("nylas.com/", at - "nylas.com/".length()) && text.length() > at + "v3/".length();
    }

    private static boolean isRoot(String text, int from) {
        for (String root : V3_ROOTS) {
            if (text.startsWith(root, from)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether there are words before or after the path, as in a log message. An HTTP method before it does not count.
     */
    private static boolean sentence(String text, int at) {
        String before = text.substring(0, at).strip();
        int blank = before.indexOf(' ');
        int end = at;
        while (end < text.length() && "? \"\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean words = end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) != ' ';
        return words
                || (blank >= 0 && !RequestNames.VERBS.contains(before.substring(0, blank)))
                || text.contains("developer.nylas.com");
    }

    private static Optional<UrlText> provider(String text) {
        Provider provider = null;
        if (text.contains("accounts.google.com/o/oauth2")) {
            provider = text.contains("/token") ? null : Provider.GOOGLE;
        } else if (text.contains("login.microsoftonline.com/") && text.contains("/authorize")) {
            provider = Provider.MICROSOFT;
        }
        if (provider == null) {
            return Optional.empty();
        }
        UrlText url = url(ApiVersion.V3, text, text.indexOf("//") + 1);
        return Optional.of(new UrlText(
                Kind.PROVIDER_OAUTH,
                ApiVersion.V3,
                provider,
                url.path,
                url.exact,
                url.query,
                url.openQuery,
                text,
                Base.IN_TEXT));
    }

    private static UrlText url(ApiVersion api, String text, int start) {
        int end = start;
        while (end < text.length() && "?# \"'<>\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        StringBuilder path = new StringBuilder();
        boolean exact = true;
        boolean glued = false;
        String[] segments = text.substring(start, end).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            int hole = segment.indexOf(Value.HOLE);
            if (segment.isEmpty()) {
                continue;
            }
            path.append('/');
            if (hole < 0) {
                path.append(segment.startsWith("{") ? "{}" : segment);
            } else if (hole == 0) {
                path.append("{}");
                exact &= segment.length() == 1;
            } else {
                // Text directly after a known last segment is a query or a file ending, not another segment.
                path.append(segment, 0, hole);
                exact &= i == segments.length - 1;
                glued = true;
            }
        }
        Map<String, String> query = new LinkedHashMap<>();
        boolean open = end < text.length() && text.charAt(end) == '?' && query(text.substring(end + 1), query);
        open |= glued;
        boolean authentication = path.toString().equals("/v3/connect/auth")
                || (api == ApiVersion.V2 && path.toString().equals("/oauth/authorize"));
        Kind kind = authentication ? Kind.HOSTED_AUTHENTICATION : Kind.CALL;
        return new UrlText(kind, api, null, path.toString(), exact, query, open, text, Base.IN_TEXT);
    }

    /** Adds the parameters. Returns whether some have unknown names. */
    private static boolean query(String text, Map<String, String> query) {
        boolean open = false;
        for (String part : text.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                open |= part.indexOf(Value.HOLE) >= 0;
            } else {
                String value = PercentCoding.decoded(part.substring(equals + 1).replace('+', ' '));
                // A placeholder of a URI template. Its value is given elsewhere.
                boolean template = value.startsWith("{") && value.endsWith("}");
                query.put(part.substring(0, equals), template ? String.valueOf(Value.HOLE) : value);
            }
        }
        return open;
    }
}
