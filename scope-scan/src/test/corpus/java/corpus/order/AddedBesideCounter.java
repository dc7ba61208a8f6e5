package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A number that is kept in a field holds no list. */
public final class AddedBesideCounter {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();
    static int count;

    public static void run() {
        Set<String> wanted = new LinkedHashSet<>();
        wanted.add("https://www.googleapis.com/auth/calendar.readonly");
        count = wanted.size();
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(AuthProvider.GOOGLE)
                .scope(new ArrayList<>(wanted))
                .build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
        Collections.addAll(wanted, "https://www.googleapis.com/auth/calendar");
        System.out.println(String.format("%d of %s", count, "all"));
    }
}
