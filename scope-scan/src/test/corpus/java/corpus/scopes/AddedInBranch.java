package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** An element is added on one way. */
public final class AddedInBranch {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static boolean send = true;
    public static void run() throws Exception {
        List<String> wanted = new ArrayList<>(List.of("https://www.googleapis.com/auth/gmail.readonly"));
        if (send) {
            wanted.add("https://www.googleapis.com/auth/gmail.send");
        }
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(wanted)
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/gmail.send; https://app.example/back; us
    }
}
