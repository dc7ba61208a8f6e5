package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Scopes are keys of explanations. */
public final class KeysOfMap {
    static final Map<String, String> TEXTS = Map.of("https://www.googleapis.com/auth/calendar", "reads your calendar");

    public static void run() {
        TEXTS.get("x");
    }
}
