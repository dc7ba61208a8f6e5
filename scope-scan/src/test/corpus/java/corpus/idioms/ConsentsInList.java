package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Objects of several classes in one list: provider and scopes of one object belong together. */
public final class ConsentsInList {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    interface Consent {
        AuthProvider provider();

        List<String> scopes();
    }

    static final class Google implements Consent {
        @Override
        public AuthProvider provider() {
            return AuthProvider.GOOGLE;
        }

        @Override
        public List<String> scopes() {
            return List.of("https://www.googleapis.com/auth/gmail.readonly");
        }
    }

    static final class Microsoft implements Consent {
        @Override
        public AuthProvider provider() {
            return AuthProvider.MICROSOFT;
        }

        @Override
        public List<String> scopes() {
            return List.of("Mail.Read");
        }
    }

    public static void run() throws Exception {
        for (Consent consent : List.of(new Google(), new Microsoft())) {
            CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                    .provider(consent.provider())
                    .scope(consent.scopes())
                    .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us //= auth direct v3; hosted auth URL; microsoft; Mail.Read; https://app.example/back; us
        }
    }
}
