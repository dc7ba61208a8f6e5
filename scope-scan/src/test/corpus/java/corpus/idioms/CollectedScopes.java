package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Streams put the list together: of an enum's constants, of two lists, of a list of lists. */
public final class CollectedScopes {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    enum Area {
        MAIL("gmail.readonly"),
        DIARY("calendar.readonly");

        private final String name;

        Area(String name) {
            this.name = name;
        }

        String scope() {
            return "https://www.googleapis.com/auth/" + name;
        }
    }

    static void ask(List<String> scopes) throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(scopes)
                .build());
    }

    public static void run() throws Exception {
        ask(Arrays.stream(Area.values()).map(Area::scope).collect(Collectors.toList())); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
        ask(Stream.concat(Stream.of("openid"), Stream.of("https://www.googleapis.com/auth/contacts")).toList()); //= auth direct v3; hosted auth URL; google; openid https://www.googleapis.com/auth/contacts; https://app.example/back; us
        ask(List.of(List.of("openid"), List.of("https://www.googleapis.com/auth/calendar")).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableList())); //= auth direct v3; hosted auth URL; google; openid https://www.googleapis.com/auth/calendar; https://app.example/back; us
    }
}
