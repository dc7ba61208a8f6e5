package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Patterns choose the scopes by the class of a sealed interface. */
public final class SealedAccess {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    sealed interface Access permits Read, Write {}

    record Read(String area) implements Access {}

    record Write(String area) implements Access {}

    static String scope(Access access) {
        if (access instanceof Read read) {
            return "https://www.googleapis.com/auth/" + read.area() + ".readonly";
        } else if (access instanceof Write write) {
            return "https://www.googleapis.com/auth/" + write.area();
        }
        throw new IllegalStateException();
    }

    public static void run() throws Exception {
        Access access = new Read("calendar");
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(List.of(scope(access)))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
    }
}
