package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Lists by provider in an EnumMap. */
public final class ScopesInEnumMap {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static final Map<AuthProvider, List<String>> LISTS = new EnumMap<>(AuthProvider.class);

    static {
        LISTS.put(AuthProvider.GOOGLE, List.of("https://www.googleapis.com/auth/contacts.readonly"));
        LISTS.put(AuthProvider.MICROSOFT, List.of("Contacts.Read"));
    }

    static void ask(AuthProvider provider) throws Exception {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(provider)
                .scope(LISTS.get(provider))
                .build());
    }

    public static void run() throws Exception {
        ask(AuthProvider.GOOGLE); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts.readonly; https://app.example/back; us
        ask(AuthProvider.MICROSOFT); //= auth direct v3; hosted auth URL; microsoft; Contacts.Read; https://app.example/back; us
    }
}
