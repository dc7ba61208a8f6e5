package corpus.dispatch;

import com.nylas.NylasClient;
import com.nylas.models.AuthProvider;
import com.nylas.models.UrlForAuthenticationConfig;
import java.util.List;

/** The default method of an interface counts for the class that does not override it. */
public final class DefaultOfInterface {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    interface Access {
        default List<String> scopes() {
            return List.of("https://www.googleapis.com/auth/calendar.readonly");
        }
    }

    static final class Plain implements Access {}

    static final class Wide implements Access {
        @Override
        public List<String> scopes() {
            return List.of("https://www.googleapis.com/auth/calendar");
        }
    }

    static Access access = new Plain();

    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(access.scopes())
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
    }
}
