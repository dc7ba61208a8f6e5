package dev.leastscope.scan.find.text;

import dev.leastscope.scan.flow.value.Value;
import java.util.Locale;

/** Whose host stands before the path of a URL: other APIs have paths below {@code /v3/grants}, too. */
public enum UrlHost {
    /** A host of Nylas, or one that is named after Nylas: a proxy. */
    NYLAS,
    /** Nothing is known of the host. */
    UNKNOWN,
    /** A name of a network of its own, as {@code localhost}: what answers there is not known. */
    INTERNAL,
    /** A public host of another owner. */
    FOREIGN;

    /**
     * Whose host a text names before its path.
     *
     * @param text with holes for what is not known
     * @param path where the path begins
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
        // Behind the last part that is not known: {tenant}.example.com.
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

    /** Whether a name is an address of IP version 4, as in tests and development. */
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
