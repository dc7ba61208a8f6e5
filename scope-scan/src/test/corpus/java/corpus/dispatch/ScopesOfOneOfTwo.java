package corpus.dispatch;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Only one of two implementations is created. */
public final class ScopesOfOneOfTwo {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    interface Access {
        List<String> scopes();
    }

    static final class Narrow implements Access {
        @Override
        public List<String> scopes() {
            return List.of("https://www.googleapis.com/auth/gmail.readonly");
        }
    }

    static final class Wide implements Access {
        @Override
        public List<String> scopes() {
            return List.of("https://www.googleapis.com/auth/gmail.modify");
        }
    }

    static Access access() {
        return new Narrow();
    }

    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(access().scopes())
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
    }
}
