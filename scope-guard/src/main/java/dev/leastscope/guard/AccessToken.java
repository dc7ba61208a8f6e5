package dev.leastscope.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Takes the access token out of a header: bearer, or basic with the token as the user's name, as API v2 takes both. */
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
            // Not Base64: no token that anybody has named.
            return "";
        }
    }
}
