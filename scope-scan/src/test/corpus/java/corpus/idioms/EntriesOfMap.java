package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Each entry of a map holds a provider and its scopes. */
public final class EntriesOfMap {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static final Map<AuthProvider, List<String>> LISTS = Map.of(
            AuthProvider.GOOGLE, List.of("https://www.googleapis.com/auth/calendar"),
            AuthProvider.MICROSOFT, List.of("Calendars.ReadWrite"));

    public static void run() throws Exception {
        for (Map.Entry<AuthProvider, List<String>> entry : LISTS.entrySet()) {
            CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                    .provider(entry.getKey())
                    .scope(entry.getValue())
                    .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar; https://app.example/back; us //= auth direct v3; hosted auth URL; microsoft; Calendars.ReadWrite; https://app.example/back; us
        }
    }
}
