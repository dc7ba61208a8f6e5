package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** A record with a builder holds scopes that are shown to a user. */
public final class RecordOfScopes {
    record Choice(AuthProvider provider, List<String> scopes) {
        static Choice of(AuthProvider provider, String... scopes) {
            return new Choice(provider, List.of(scopes));
        }
    }

    public static void run() {
        Choice.of(AuthProvider.GOOGLE, "https://www.googleapis.com/auth/gmail.send").toString();
    }
}
