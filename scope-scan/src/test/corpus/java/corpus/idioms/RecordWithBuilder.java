package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** A record with a builder of its own makes the request. */
public final class RecordWithBuilder {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    record Consent(AuthProvider provider, List<String> scopes) {
        static Builder builder() {
            return new Builder();
        }

        UrlForAuthenticationConfig config() {
            return new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                    .provider(provider)
                    .scope(scopes)
                    .build(); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/gmail.labels; https://app.example/back; us
        }

        static final class Builder {
            private AuthProvider provider;
            private final List<String> scopes = new ArrayList<>();

            Builder provider(AuthProvider one) {
                this.provider = one;
                return this;
            }

            Builder scope(String one) {
                scopes.add(one);
                return this;
            }

            Consent build() {
                return new Consent(provider, List.copyOf(scopes));
            }
        }
    }

    public static void run() throws Exception {
        Consent consent = Consent.builder()
                .provider(AuthProvider.GOOGLE)
                .scope("https://www.googleapis.com/auth/gmail.readonly")
                .scope("https://www.googleapis.com/auth/gmail.labels")
                .build();
        CLIENT.auth().urlForOAuth2(consent.config());
    }
}
