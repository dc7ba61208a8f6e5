package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Labels by provider, and a list of scopes that explains each. */
public final class EnumMapOfLabels {
    static final Map<AuthProvider, List<String>> EXPLAINED = new EnumMap<>(AuthProvider.class);

    static {
        EXPLAINED.put(AuthProvider.GOOGLE, List.of("https://www.googleapis.com/auth/contacts.readonly"));
    }

    public static void run() {
        EXPLAINED.forEach((provider, scopes) -> provider.name().concat(String.join(" ", scopes)));
    }
}
