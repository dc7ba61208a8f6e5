package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Each constant of an enum has a method that gives its scopes. One of three is used. */
public final class EnumOfConsents {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    enum Consent {
        MAIL(AuthProvider.GOOGLE) {
            @Override
            List<String> scopes() {
                return List.of("https://www.googleapis.com/auth/gmail.readonly");
            }
        },
        DIARY(AuthProvider.MICROSOFT) {
            @Override
            List<String> scopes() {
                return List.of("Calendars.Read");
            }
        },
        UNUSED(AuthProvider.GOOGLE) {
            @Override
            List<String> scopes() {
                return List.of("https://mail.google.com/");
            }
        };

        private final AuthProvider provider;

        Consent(AuthProvider provider) {
            this.provider = provider;
        }

        abstract List<String> scopes();

        void ask() throws Exception {
            CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                    .provider(provider)
                    .scope(scopes())
                    .build());
        }
    }

    public static void run() throws Exception {
        Consent.MAIL.ask(); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
        Consent.DIARY.ask(); //= auth direct v3; hosted auth URL; microsoft; Calendars.Read; https://app.example/back; us
    }
}
