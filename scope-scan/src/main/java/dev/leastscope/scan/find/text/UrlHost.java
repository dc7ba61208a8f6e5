package dev.leastscope.scan.find.text;

import dev.leastscope.scan.flow.value.Value;
import java.util.Locale;

/** The owner of the host in a URL. Other APIs have paths below {@code /v3/grants}, too. */
public enum UrlHost {
    /** A host of Nylas, or a host with Nylas in its name: a proxy. */
    NYLAS,
    /** The host is unknown. */
    UNKNOWN,
    /** A name in a private network, such as {@code localhost}. The server is unknown. */
    INTERNAL,
    /** A public host of another owner. */
    FOREIGN;

    /**
     * The owner of the host in a text.
     *
     * @param text with holes for unknown parts
     * @param path the index of the path
     */
    public static UrlHost before(String text, int path) {
        String start = text.substring(0, path);
        int scheme = start.indexOf("://");
        String host = scheme < 0 ? start : start.substring(scheme + "://".length());
        int slash = host.indexOf('/');
        host = (slash < 0 ? host : host.substring(0, slash)).toLowerCase(Locale.ROOT);
        if (host.contains("nylas")) {
            return NYLAS;
        }
        // After the last unknown part: {tenant}.example.com.
        int known = Math.max(host.lastIndexOf(Value.HOLE), Math.max(host.lastIndexOf('}'), host.lastIndexOf('$'))) + 1;
        String end = host.substring(known);
        int port = end.indexOf(':');
        String name = port < 0 ? end : end.substring(0, port);
        if (name.isEmpty() || (known > 0 && name.charAt(0) != '.')) {
            return UNKNOWN;
        }
        boolean isPublic = name.indexOf('.') >= 0 && !isAddress(name);
        if (isPublic) {
            return FOREIGN;
        }
        return scheme < 0 ? UNKNOWN : INTERNAL;
    }

    /** The index of the path in an absolute URL, its end when it has none. */
    public static int end(String url) {
        int path = url.indexOf('/', url.indexOf("://") + "://".length());
        return path < 0 ? url.length() : path;
    }

    /** Whether a name is an IPv4 address, as in tests and development. */
    private static boolean isAddress(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
