package dev.leastscope.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads the access token from a header: bearer, or basic with the token as the user name. API v2 accepts both. */
final class AccessToken {
    private AccessToken() {}

    static String of(String authorization) {
        int blank = authorization.indexOf(' ');
        String scheme = blank < 0 ? "" : authorization.substring(0, blank);
        String value = authorization.substring(blank + 1).trim();
        if (!scheme.equalsIgnoreCase("basic")) {
            return value;
        }
        try {
            String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? pair : pair.substring(0, colon);
        } catch (IllegalArgumentException e) {
            // Not Base64, so it is not a named token.
            return "";
        }
    }
}
