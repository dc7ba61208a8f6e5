package corpus.dispatch;

import com.nylas.NylasClient;
import com.nylas.models.AuthProvider;
import com.nylas.models.UrlForAuthenticationConfig;
import java.util.List;

/** Provider and scopes come from the subclass: they belong together. */
public final class ConsentByProvider {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    abstract static class Consent {
        abstract AuthProvider provider();

        abstract List<String> scopes();

        void ask() throws Exception {
            CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                    .provider(provider())
                    .scope(scopes())
                    .build());
        }
    }

    static final class Google extends Consent {
        @Override
        AuthProvider provider() {
            return AuthProvider.GOOGLE;
        }

        @Override
        List<String> scopes() {
            return List.of("https://www.googleapis.com/auth/contacts.readonly");
        }
    }

    static final class Microsoft extends Consent {
        @Override
        AuthProvider provider() {
            return AuthProvider.MICROSOFT;
        }

        @Override
        List<String> scopes() {
            return List.of("Contacts.Read");
        }
    }

    public static void run() throws Exception {
        new Google().ask(); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts.readonly; https://app.example/back; us
        new Microsoft().ask(); //= auth direct v3; hosted auth URL; microsoft; Contacts.Read; https://app.example/back; us
    }
}
