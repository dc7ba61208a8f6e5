package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** What a round of a loop adds, the next round asks for. */
public final class FilledInLoop {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() {
        List<String> wanted = new ArrayList<>();
        wanted.add("openid");
        for (int round = 0; round < 2; round++) {
            CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                    .provider(AuthProvider.GOOGLE)
                    .scope(new ArrayList<>(wanted))
                    .build()); //= auth direct v3; hosted auth URL; google; openid https://www.googleapis.com/auth/tasks; https://app.example/back; us
            wanted.add("https://www.googleapis.com/auth/tasks");
        }
    }
}
