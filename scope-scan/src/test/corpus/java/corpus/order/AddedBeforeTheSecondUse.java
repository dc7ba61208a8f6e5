package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The request holds the list itself, so it sees what is added before it is sent. */
public final class AddedBeforeTheSecondUse {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() {
        List<String> wanted = new ArrayList<>();
        UrlForAuthenticationConfig.Builder request = new UrlForAuthenticationConfig.Builder("client", "https://app.example/back").provider(AuthProvider.GOOGLE).scope(wanted);
        wanted.add("https://www.googleapis.com/auth/contacts.readonly");
        CLIENT.auth().urlForOAuth2(request.build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts.readonly; https://app.example/back; us
    }
}
