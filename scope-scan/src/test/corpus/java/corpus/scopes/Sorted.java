package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A stream sorts the list. */
public final class Sorted {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(java.util.stream.Stream.of("https://www.googleapis.com/auth/gmail.send").sorted().collect(java.util.stream.Collectors.toList()))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.send; https://app.example/back; us
    }
}
