package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Scopes of Microsoft. */
public final class Microsoft {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.MICROSOFT)
                .scope(List.of("offline_access", "https://graph.microsoft.com/Mail.Read"))
                .build()); //= auth direct v3; hosted auth URL; microsoft; offline_access https://graph.microsoft.com/Mail.Read; https://app.example/back; us
    }
}
