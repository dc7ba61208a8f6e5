package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Constants of the class. */
public final class Constants {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static final String READ = "https://www.googleapis.com/auth/calendar.readonly";
    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(List.of(READ))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
    }
}
