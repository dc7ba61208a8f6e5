package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A helper asks for the list, and what is added behind it is not asked for. */
public final class AddedBehindHelper {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static String ask(List<String> scopes) {
        return CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(scopes)
                .build());
    }

    public static void run() {
        List<String> wanted = new ArrayList<>();
        wanted.add("https://www.googleapis.com/auth/gmail.readonly");
        ask(wanted); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
        wanted.add("https://www.googleapis.com/auth/gmail.modify");
    }
}
