package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** What is added after the use was not asked for. */
public final class AddedAfterTheUse {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        List<String> wanted = new ArrayList<>();
        wanted.add("https://www.googleapis.com/auth/gmail.readonly");
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(List.copyOf(wanted))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
        wanted.add("https://www.googleapis.com/auth/gmail.modify");
    }
}
