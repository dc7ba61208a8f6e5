package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The scope is a field of an enum constant. */
public final class EnumOfTheApplication {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    enum Access {
        READ("https://www.googleapis.com/auth/calendar.readonly");

        final String scope;

        Access(String scope) {
            this.scope = scope;
        }
    }

    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(List.of(Access.READ.scope))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
    }
}
