package dev.leastscope.engine.usage;

import java.nio.charset.StandardCharsets;

/** Finds the path in the target of a request, and whether the request was for Nylas. */
final class Targets {
    /** The request was for another host. */
    static final int OTHER = -1;
    /** The request was for Microsoft Graph. */
    static final int GRAPH = -2;

    private static final byte[] NYLAS = "nylas.com".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MICROSOFT = "graph.microsoft.com".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOCALHOST = "localhost".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOOPBACK = "127.0.0.1".getBytes(StandardCharsets.US_ASCII);

    private Targets() {}

    /**
     * The index of the path; {@link #OTHER} or {@link #GRAPH} when the host is not Nylas. A target without a host
     * counts as Nylas: the log is from a proxy in front of it. A host on this machine counts as Nylas, too: it is a
     * stub.
     */
    static int path(byte[] text, int from, int to) {
        if (from < to && text[from] == '/') {
            return from;
        }
        int host = authority(text, from, to);
        if (host < 0) {
            return from;
        }
        int end = host;
        while (end < to && text[end] != '/' && text[end] != '?' && text[end] != '#') {
            end++;
        }
        int name = host;
        int port = end;
        for (int i = host; i < end; i++) {
            if (text[i] == '@') {
                name = i + 1;
                port = end;
            } else if (text[i] == ':') {
                port = i;
            }
        }
        if (ends(text, name, port, NYLAS)) {
            return end;
        }
        if (is(text, name, port, LOCALHOST) || is(text, name, port, LOOPBACK) || text[Math.min(name, to - 1)] == '[') {
            return end;
        }
        return ends(text, name, port, MICROSOFT) ? GRAPH : OTHER;
    }

    /** The index of the path in a target with a host. */
    static int pathBehindHost(byte[] text, int from, int to) {
        int at = Math.max(from, authority(text, from, to));
        while (at < to && text[at] != '/' && text[at] != '?' && text[at] != '#') {
            at++;
        }
        return at;
    }

    /** The index after {@code http://} or {@code https://}; negative when the target begins with neither. */
    private static int authority(byte[] text, int from, int to) {
        int colon = from + 4;
        if (to - from < 8 || lower(text[from]) != 'h' || lower(text[from + 1]) != 't') {
            return -1;
        }
        if (lower(text[colon]) == 's') {
            colon++;
        }
        return colon + 2 < to && text[colon] == ':' && text[colon + 1] == '/' && text[colon + 2] == '/'
                ? colon + 3
                : -1;
    }

    /** Whether a host is a domain or one of its subdomains. */
    private static boolean ends(byte[] text, int from, int to, byte[] domain) {
        int start = to - domain.length;
        return start >= from && is(text, start, to, domain) && (start == from || text[start - 1] == '.');
    }

    private static boolean is(byte[] text, int from, int to, byte[] word) {
        if (to - from != word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (lower(text[from + i]) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
