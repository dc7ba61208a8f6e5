package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A helper builds the URL. */
public final class ByHelper {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        url(List.of("https://www.googleapis.com/auth/calendar.events")); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.events; https://app.example/back; us
    }

    private static String url(List<String> scopes) {
        return CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(scopes)
                .build());
    }
}
