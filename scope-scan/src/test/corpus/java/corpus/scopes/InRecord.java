package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The list is in a record. */
public final class InRecord {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    record Access(List<String> scopes) {}

    public static void run() throws Exception {
        Access access = new Access(List.of("https://www.googleapis.com/auth/contacts.readonly"));
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(access.scopes())
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts.readonly; https://app.example/back; us
    }
}
