package misses;

import com.nylas.models.*;
import java.util.List;
import java.util.Map;

/** Scope lists that are picked out of a map. */
final class ScopesInMap {
    private static final Map<String, List<String>> PLANS = Map.of("basic", List.of("https://www.googleapis.com/auth/gmail.readonly"));

    Object url(String plan) {
        return new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back").scope(PLANS.get(plan)).build(); //= unresolved the scopes of this hosted auth URL (the scanner does not follow java.util.Map.get)
    }
}
