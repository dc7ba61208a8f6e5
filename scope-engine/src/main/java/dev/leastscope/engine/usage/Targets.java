package dev.leastscope.engine.usage;

import java.nio.charset.StandardCharsets;

/** Finds the path in the target of a request, and whether the request went to Nylas. */
final class Targets {
    /** The request went to another host. */
    static final int OTHER = -1;
    /** The request went to Microsoft Graph. */
    static final int GRAPH = -2;

    private static final byte[] NYLAS = "nylas.com".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MICROSOFT = "graph.microsoft.com".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOCALHOST = "localhost".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOOPBACK = "127.0.0.1".getBytes(StandardCharsets.US_ASCII);

    private Targets() {}

    /**
     * Where the path begins; {@link #OTHER} or {@link #GRAPH} when it is not Nylas'. A target without a host is taken for Nylas':
     * the log is of a proxy in front of it. So is one of this machine: that is a stub.
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

    /** Where the path of a target with a host begins. */
    static int pathBehindHost(byte[] text, int from, int to) {
        int at = Math.max(from, authority(text, from, to));
        while (at < to && text[at] != '/' && text[at] != '?' && text[at] != '#') {
            at++;
        }
        return at;
    }

    /** What follows {@code http://} or {@code https://}; negative when the target does not begin so. */
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

    /** Whether a host is a domain or one below it. */
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
