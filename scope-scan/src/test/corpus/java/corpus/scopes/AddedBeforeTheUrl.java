package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** What is added before the URL is made was asked for, though the builder had the list before. */
public final class AddedBeforeTheUrl {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        List<String> wanted = new ArrayList<>();
        wanted.add("https://www.googleapis.com/auth/gmail.readonly");
        UrlForAuthenticationConfig.Builder builder = new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(wanted);
        wanted.add("https://www.googleapis.com/auth/gmail.send");
        CLIENT.auth().urlForOAuth2(builder.build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/gmail.send; https://app.example/back; us
    }
}
