package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** One text is split. */
public final class Split {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(Arrays.asList("https://www.googleapis.com/auth/gmail.modify https://www.googleapis.com/auth/calendar".split(" ")))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.modify https://www.googleapis.com/auth/calendar; https://app.example/back; us
    }
}
