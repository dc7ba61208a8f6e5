package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Each of two lists can be asked for. */
public final class Ternary {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static boolean wide = true;
    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(wide ? List.of("https://www.googleapis.com/auth/gmail.modify") : List.of("https://www.googleapis.com/auth/gmail.readonly"))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.modify https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
    }
}
