package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A prefix and names. */
public final class Concatenated {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static final String PREFIX = "https://www.googleapis.com/auth/";
    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(List.of(PREFIX + "contacts", PREFIX + "gmail.send"))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts https://www.googleapis.com/auth/gmail.send; https://app.example/back; us
    }
}
