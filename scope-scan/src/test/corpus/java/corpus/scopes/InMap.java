package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The list comes out of a map. */
public final class InMap {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static final Map<String, List<String>> LISTS = Map.of("mail", List.of("https://www.googleapis.com/auth/gmail.readonly"));
    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(LISTS.get("mail"))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
    }
}
