package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A granted list is searched. */
public final class Contained {
    public static void run() {
        allowed(List.of());
    }

    static boolean allowed(List<String> scopes) {
        return scopes.contains("https://www.googleapis.com/auth/calendar");
    }
}
